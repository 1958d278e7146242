import type { TriageLanguage } from '../models/triageModels'
import type { Token } from '../words/token'
import en from './en.json'
import fr from './fr.json'
import pl from './pl.json'

/** The ideas that words of every language stand for, in the order that makes a pair of them one thing whichever comes first. */
const names = Object.keys(en) as readonly (keyof typeof en)[]
const places = new Map<string, number>(names.map((name, place) => [name, place]))
/** Numbers and sums of money are an idea of their own. */
const amount = names.length

/** Places of ideas by a word, or by the beginning of one. */
type Ideas = {
  readonly whole: ReadonlyMap<string, readonly number[]>
  readonly begun: ReadonlyMap<string, readonly number[]>
}

const shortestBeginning = 2
const longestBeginning = 12

const files: Readonly<Record<TriageLanguage, Readonly<Record<string, string>>>> = { en, fr, pl }
const known = new Map<TriageLanguage, Ideas>()

/** For each token the ideas it stands for, as places below `conceptCount`; most words stand for none. */
export function conceptsOf(tokens: readonly Token[], language: TriageLanguage): readonly (readonly number[])[] {
  const ideas = ideasOf(language)
  return tokens.map(({ kind, key }) => {
    if (kind === 'number' || kind === 'money') return [amount]
    return kind === 'word' || kind === 'tag' ? lookedUp(key.replaceAll("'", ''), ideas) : none
  })
}

export const conceptCount = names.length + 1
const none: readonly number[] = []

function lookedUp(word: string, { whole, begun }: Ideas): readonly number[] {
  const found = new Set(whole.get(word))
  for (let length = shortestBeginning; length <= Math.min(word.length, longestBeginning); length++) {
    for (const idea of begun.get(word.slice(0, length)) ?? none) found.add(idea)
  }
  return found.size === 0 ? none : [...found]
}

function ideasOf(language: TriageLanguage): Ideas {
  const read = known.get(language)
  if (read !== undefined) return read
  const whole = new Map<string, number[]>()
  const begun = new Map<string, number[]>()
  for (const [name, words] of Object.entries(files[language])) {
    const place = places.get(name) ?? amount
    for (const word of words.split(' ')) {
      const [index, entry] = word.endsWith('*') ? ([begun, word.slice(0, -1)] as const) : ([whole, word] as const)
      index.set(entry, [...(index.get(entry) ?? []), place])
    }
  }
  const made = { whole, begun }
  known.set(language, made)
  return made
}
