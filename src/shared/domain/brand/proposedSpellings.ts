import type { AccountOptions } from '../accounts/account'
import { isSameTerm } from './judgeTerm'
import type { Languages, Misspelling } from './misspelling'
import { allMisspellings, misspellings } from './misspellings'
import { termKey } from './termWords'

/** The misspellings of a term that the owner has neither confirmed nor refused, the likeliest first. */
export function proposedSpellings(
  term: string,
  { brandTerms, refusedTerms = [] }: Pick<AccountOptions, 'brandTerms' | 'refusedTerms'>,
  languages: Languages,
): readonly Misspelling[] {
  const judged = [...brandTerms, ...refusedTerms]
  return misspellings(term, languages).filter(({ text }) => !judged.some((one) => isSameTerm(one, text)))
}

/** The terms that misspellings are proposed for: those that have some and are none themselves of a term above them. */
export function termsToMisspell(terms: readonly string[], languages: Languages): readonly string[] {
  const taken = new Set<string>()
  return terms.filter((term) => {
    if (taken.has(term.toLowerCase()) || taken.has(termKey(term))) return false
    const spellings = allMisspellings(term, languages)
    for (const { text } of spellings) taken.add(text)
    return spellings.length > 0
  })
}
