import type { WrittenLanguage } from '../tone/writtenLanguage'

/** The ways in which a brand term goes wrong. */
export const misspellingKinds = [
  'andWord',
  'joined',
  'split',
  'diacritics',
  'undoubledLetter',
  'doubledLetter',
  'soundsAlike',
  'droppedLetter',
  'swappedLetters',
  'neighbourKey',
] as const
export type MisspellingKind = (typeof misspellingKinds)[number]

/** `likelihood`: the share of all misspellings of this term that are likely to be this one, for ranking only. */
export type Misspelling = {
  readonly text: string
  readonly kind: MisspellingKind
  readonly likelihood: number
}

/** One way to write something wrong; `weight` compares it with the others of its kind. */
export type Variant = { readonly text: string; readonly kind: MisspellingKind; readonly weight: number }

/** The languages a shop's customers write in, the most used first. */
export type Languages = readonly WrittenLanguage[]

/** How much less a habit counts of each language that is used less: halved each time, a guess. */
export function languageWeight(languages: Languages, language: WrittenLanguage): number {
  return 0.5 ** languages.indexOf(language)
}
