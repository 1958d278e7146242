import type { LengthRule } from '#shared/domain/accounts/capabilities'
import { textLength } from '#shared/domain/drafts/length'
import type { AppError } from '#shared/domain/errors'

/** Why this text can't be sent as it stands; null: it can. */
export function sendBlock(rule: LengthRule, text: string): AppError | null {
  if (text.trim() === '') return { code: 'textEmpty' }
  const { left } = textLength(rule, text)
  return left < 0 ? { code: 'textTooLong', over: -left } : null
}
