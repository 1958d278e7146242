import type { Signal, Topic } from './topic'

/** One way of saying something; the language of patterns is in README.md. */
export type Rule = {
  readonly name: string
  readonly patterns: readonly string[]
  /** What is found is nothing where it touches one of these. */
  readonly unless?: readonly string[] | undefined
}

/** Words and phrases that patterns name in braces, each a list of choices. */
export type WordLists = Readonly<Record<string, readonly string[]>>

export type RuleFile = { readonly [S in Topic | Signal]?: readonly Rule[] }
