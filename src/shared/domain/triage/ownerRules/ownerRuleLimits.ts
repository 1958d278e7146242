/** Limits of the owner's rules, apart from their schema, which the window may not load. */
export const ownerRuleLimits = {
  mostRules: 500,
  shortestWords: 2,
  longestWords: 60,
  /** All of them must occur: with more, a rule fits nothing but the message it was made from. */
  mostWords: 8,
  mostMessages: 50,
  longestQuote: 120,
} as const
