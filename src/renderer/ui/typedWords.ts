import { ownerRuleLimits } from '#shared/domain/triage/ownerRules/ownerRuleLimits'

/** Words as the owner typed them, with commas or line breaks between them; blanks around them and empty ones go. */
export function typedWords(typed: string): readonly string[] {
  const words = typed.split(/[,\n]/u).map((one) => one.replace(/\s+/gu, ' ').trim())
  return [...new Set(words.filter((one) => one !== ''))]
}

/** Those that are too short or too long to be looked for, or have no letter or digit. */
export function wrongWords(words: readonly string[]): readonly string[] {
  const { longestWords, shortestWords } = ownerRuleLimits
  return words.filter((one) => one.length < shortestWords || one.length > longestWords || !/[\p{L}\d]/u.test(one))
}
