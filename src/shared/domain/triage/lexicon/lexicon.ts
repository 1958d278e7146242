/** Words with what they say: -4 (worst) to 4 (best). Keys are those of tokens. */
export type Lexicon = {
  readonly weights: ReadonlyMap<string, number>
  /** Beginnings of words; the longest that fits counts. */
  readonly stems: ReadonlyMap<string, number>
  /** By their first word or its beginning; the longest first. */
  readonly phrases: ReadonlyMap<string, readonly Phrase[]>
  /** The first letters of all beginnings, see `stemStarts`. */
  readonly starts: ReadonlySet<string>
}

export type Phrase = { readonly parts: readonly PhrasePart[]; readonly weight: number }
export type PhrasePart = { readonly key: string; readonly isStem: boolean }

/** The small words of a language that change what others say. */
export type Speech = {
  /** Turn what comes next around: "not", "ne", "nie". */
  readonly negations: ReadonlySet<string>
  /** What they add to the next word's weight, or take from it: "very" 0.8, "slightly" -0.5. */
  readonly boosters: ReadonlyMap<string, number>
  /** What comes after them counts more: "but". */
  readonly turns: ReadonlySet<string>
}

/** All that is known of a language's words. */
export type Vocabulary = { readonly speech: Speech; readonly lexicons: readonly Lexicon[] }
