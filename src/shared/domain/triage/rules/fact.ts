import type { Signal, Tier, Topic } from './topic'

/** Where the evidence is in the text as it was written: UTF-16 units, `end` excluded. */
export type Evidence = { readonly start: number; readonly end: number }

/** Something a message says, which rule saw it, and in which words. */
export type Fact = {
  readonly topic: Topic | Signal
  readonly tier: Tier
  /** Language, subject and name of the rule: `en.damaged.inPieces`. */
  readonly ruleId: string
  readonly at: Evidence
}
