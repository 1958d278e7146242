/** What separates a word from the one before it. */
export type Gap = 'none' | 'comma' | 'sentence'

/** One word of a text, a number, an address (`@`) or a sign that rules know. */
export type Token = {
  readonly word: string
  readonly before: Gap
  /** Written as names are: a capital letter, then a small one. */
  readonly isNameLike: boolean
  /** Places in the text as it was written. */
  readonly start: number
  readonly end: number
}
