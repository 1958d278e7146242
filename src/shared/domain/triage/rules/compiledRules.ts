import type { WrittenLanguage } from '../../tone/writtenLanguage'
import { lexicon, type Lexicon } from './lexicon'
import { needs } from './needs'
import type { Pattern } from './pattern'
import { phraseReader } from './phrase'
import { type LanguageFiles, ruleFiles } from './ruleFiles'
import type { Rule } from './ruleFile'
import { type Signal, subjectTiers, type Tier, type Topic } from './topic'

/** A pattern, and what must be in a text for it to be found. */
export type CompiledPattern = { readonly pattern: Pattern; readonly needs: readonly (readonly number[])[] }

export type CompiledRule = {
  readonly id: string
  readonly topic: Topic | Signal
  readonly tier: Tier
  readonly patterns: readonly CompiledPattern[]
  readonly unless: readonly CompiledPattern[]
}

export type CompiledRules = { readonly rules: readonly CompiledRule[]; readonly lexicon: Lexicon }

const compiled = new Map<WrittenLanguage, CompiledRules>()

/** A language's rules, made ready when they are first asked for. */
export function compiledRules(language: WrittenLanguage): CompiledRules {
  const known = compiled.get(language)
  if (known !== undefined) return known
  const made = compile(language, ruleFiles[language])
  compiled.set(language, made)
  return made
}

function compile(language: WrittenLanguage, { lists, spelling, files }: LanguageFiles): CompiledRules {
  const words = lexicon(spelling)
  const phrase = phraseReader(lists)
  const pattern = (written: string): CompiledPattern => {
    const made = words.pattern(phrase(written))
    return { pattern: made, needs: needs(made) }
  }
  const rule = (topic: Topic | Signal, { name, patterns, unless = [] }: Rule): CompiledRule => ({
    id: `${language}.${topic}.${name}`,
    topic,
    tier: subjectTiers[topic],
    patterns: patterns.map(pattern),
    unless: unless.map(pattern),
  })
  const subjects = Object.keys(subjectTiers) as readonly (Topic | Signal)[]
  const rules = files.flatMap((file) => subjects.flatMap((topic) => (file[topic] ?? []).map((one) => rule(topic, one))))
  return { rules, lexicon: words }
}
