import type { AccountOptions } from '../accounts/account'
import { mostRefusedTerms, mostTerms } from './mostTerms'

/** What the owner says to a proposed spelling. */
export const termVerdicts = ['wanted', 'refused'] as const
export type TermVerdict = (typeof termVerdicts)[number]

/**
 * The options after the owner's word on a spelling. Where there is no room for another term nothing changes; of too many
 * refused spellings the oldest are forgotten.
 */
export function judgeTerm(options: AccountOptions, term: string, verdict: TermVerdict): AccountOptions {
  const spelling = term.trim()
  const refused = (options.refusedTerms ?? []).filter((one) => !isSameTerm(one, spelling))
  if (verdict === 'refused') return { ...options, refusedTerms: [...refused, spelling].slice(-mostRefusedTerms) }
  const { brandTerms } = options
  if (brandTerms.some((one) => isSameTerm(one, spelling))) return options
  if (brandTerms.length >= mostTerms) return options
  return { ...options, brandTerms: [...brandTerms, spelling], ...(options.refusedTerms && { refusedTerms: refused }) }
}

/** Whether two terms differ at most in capital letters. */
export function isSameTerm(one: string, other: string): boolean {
  return one.normalize('NFC').toLowerCase() === other.normalize('NFC').toLowerCase()
}
