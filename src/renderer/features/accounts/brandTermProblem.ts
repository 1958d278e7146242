import { mostTerms } from '#shared/domain/brand/mostTerms'
import { isSameTerm } from '#shared/domain/brand/judgeTerm'

/** The limits of the account's options (shared/domain/accounts/account.ts). */
const shortest = 2
const longest = 100

/** Why a typed brand term can't be added; null: it can. */
export function brandTermProblem(typed: string, terms: readonly string[]): 'tooShort' | 'known' | 'tooMany' | null {
  const term = typed.trim()
  if (term.length < shortest || term.length > longest) return 'tooShort'
  if (terms.some((one) => isSameTerm(one, term))) return 'known'
  return terms.length >= mostTerms ? 'tooMany' : null
}
