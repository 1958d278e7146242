/** 1: a template answers it; 2: needs an answer of its own; 3: urgent (product.md section 1). */
export type Tier = 1 | 2 | 3

export const tiers: readonly Tier[] = [1, 2, 3]

/** What a message is taken for that nobody has judged. */
export const usualTier: Tier = 2
