import type { LengthRule } from '../accounts/capabilities'
import { fail, ok, type Result } from '../result'
import { textLength } from './length'
import { withSignature } from './signature'
import { splitThread } from './splitThread'

/** A reply in more parts than this is a letter; the owner shortens it or goes private. */
export const mostParts = 8

/**
 * What leaves for a text the owner wrote: with the signature, and where it is too long and the network has threads, in
 * numbered parts. The composer shows exactly this. Fails with `textTooLong`.
 */
export function textsToSend(from: {
  readonly text: string
  readonly rule: LengthRule
  readonly signature: string
  readonly canThread: boolean
}): Result<readonly string[]> {
  const { rule, signature } = from
  const signed = withSignature(from.text, signature)
  const over = -textLength(rule, signed).left
  if (over <= 0) return ok([signed])
  const isLetter = over > rule.limit * (mostParts - 1)
  if (!from.canThread || isLetter) return fail({ code: 'textTooLong', over })
  const parts = splitThread(from.text, rule, { signature: signature === '' ? null : signature, mostParts })
  const isWhole = parts.every((part) => textLength(rule, part).left >= 0)
  return isWhole ? ok(parts) : fail({ code: 'textTooLong', over })
}
