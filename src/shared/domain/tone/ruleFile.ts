import type { ToneRule } from './toneRule'

/** Rules that know phrases; shouting is seen from the letters alone. */
export type PhraseRule = Exclude<ToneRule, 'shouting'>

/** Phrases that are treated alike; the language of patterns is in rules/README.md. */
export type RuleEntry = {
  readonly patterns: readonly string[]
  /** A finding that touches one of these is none. */
  readonly exceptions: readonly string[]
  /** What takes the phrase's place; '' leaves it out, null: no honest rewrite is known. */
  readonly replacement: string | null
  /** Leaves out the clause around the phrase instead of the phrase. */
  readonly wholeClause?: boolean | undefined
}

/** What the coach knows of a language. */
export type RuleFile = {
  readonly rules: { readonly [R in PhraseRule]: readonly RuleEntry[] }
  /** Written in capitals without shouting. */
  readonly capitals: readonly string[]
  /** What comes after one of these may be in capitals: a voucher's code, a model. */
  readonly beforeNames: readonly string[]
  /** Join two sentences in one. */
  readonly conjunctions: readonly string[]
  /** Clauses that only say that something is said again. */
  readonly repeats: readonly string[]
  /** Begin a clause that cannot stand alone. */
  readonly subordinators: readonly string[]
}
