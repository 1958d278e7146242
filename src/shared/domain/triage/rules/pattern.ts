/** A piece of a pattern. A slot is one of several words; slots are known by their number in the lexicon. */
export type Piece =
  | { readonly kind: 'slot'; readonly slot: number }
  | { readonly kind: 'any' }
  | { readonly kind: 'gap'; readonly most: number; readonly isAcross: boolean }
  | { readonly kind: 'choice'; readonly of: readonly Pattern[]; readonly isNeeded: boolean }
  | { readonly kind: 'start' }
  | { readonly kind: 'end' }

export type Pattern = readonly Piece[]
