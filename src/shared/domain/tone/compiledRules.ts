import { foldedText } from './foldedText'
import { phraseKeys } from './phraseKeys'
import { phrasePattern } from './phrasePattern'
import type { PhraseRule, RuleEntry, RuleFile } from './ruleFile'
import en from './rules/en.json'
import fr from './rules/fr.json'
import pl from './rules/pl.json'
import type { WrittenLanguage } from './writtenLanguage'

/** Phrases ready to be looked for in folded texts. `keys`: one of these words is in the text, or there is no match. */
export type CompiledPhrase = { readonly keys: readonly string[] | null; readonly pattern: () => RegExp }

export type CompiledEntry = {
  readonly phrases: readonly CompiledPhrase[]
  readonly exception: (() => RegExp) | null
  readonly replacement: string | null
  readonly isWholeClause: boolean
}

export type CompiledRules = {
  readonly entries: { readonly [R in PhraseRule]: readonly CompiledEntry[] }
  /** The lists of a rule file, folded. */
  readonly capitals: ReadonlySet<string>
  readonly beforeNames: ReadonlySet<string>
  readonly conjunctions: ReadonlySet<string>
  readonly subordinators: ReadonlySet<string>
  readonly repeats: ReadonlySet<string>
}

/** Rules as they are read. */
export const ruleFiles: Readonly<Record<WrittenLanguage, RuleFile>> = { en, fr, pl }

const compiled = new Map<WrittenLanguage, CompiledRules>()

/** A language's rules, made ready when they are first asked for. */
export function compiledRules(language: WrittenLanguage): CompiledRules {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const rules = compile(ruleFiles[language])
  compiled.set(language, rules)
  return rules
}

function compile({ rules, capitals, beforeNames, ...joints }: RuleFile): CompiledRules {
  return {
    entries: {
      minimising: rules.minimising.map(compileEntry),
      blame: rules.blame.map(compileEntry),
      apologies: rules.apologies.map(compileEntry),
      platitude: rules.platitude.map(compileEntry),
      joking: rules.joking.map(compileEntry),
      sendingAway: rules.sendingAway.map(compileEntry),
    },
    capitals: foldedSet(capitals),
    beforeNames: foldedSet(beforeNames),
    conjunctions: foldedSet(joints.conjunctions),
    subordinators: foldedSet(joints.subordinators),
    repeats: foldedSet(joints.repeats),
  }
}

function compileEntry({ patterns, exceptions, replacement, wholeClause }: RuleEntry): CompiledEntry {
  return {
    phrases: patterns.map((phrase) => ({ keys: phraseKeys(phrase), pattern: onceNeeded([phrase]) })),
    exception: exceptions.length === 0 ? null : onceNeeded(exceptions),
    replacement,
    isWholeClause: wholeClause === true,
  }
}

function onceNeeded(phrases: readonly string[]): () => RegExp {
  let pattern: RegExp | undefined
  return () => (pattern ??= new RegExp(phrasePattern(phrases), 'g'))
}

function foldedSet(words: readonly string[]): ReadonlySet<string> {
  return new Set(words.map((word) => foldedText(word).folded))
}
