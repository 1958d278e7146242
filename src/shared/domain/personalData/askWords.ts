import type { PersonalKind } from './personalFinding'

/** How one language asks for something. The expressions look at plain text: no accents, straight quotes. */
export type AskWords = {
  /** What is asked for; one named group for each kind, the longest wording first. */
  readonly nouns: RegExp
  /** "your", "the delivery": what stands between the question and the noun. */
  readonly determiners: RegExp
  /** "our", "my": what is asked for is not the reader's. Tested on what comes before the noun. */
  readonly someoneElses: RegExp
  /** What makes a sentence ask. Global. */
  readonly cues: RegExp
  /** What turns the cue behind it into its opposite. */
  readonly refusals: RegExp
  /** Words between a cue and a noun that belong to another thought. */
  readonly strangers: RegExp
  /** "to your address": the noun is where something goes, not what is wanted. */
  readonly prepositions: RegExp
  /** "Order number please", "your e-mail?" */
  readonly endings: RegExp
  /** What may come before a noun that is a question all by itself. */
  readonly openings: RegExp
  /** Between two nouns that are asked for in one breath. */
  readonly links: RegExp
  /** Questions that name no noun: "where should we send it?" */
  readonly questions: readonly { readonly kind: PersonalKind; readonly words: RegExp }[]
}
