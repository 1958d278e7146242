import { foldText } from '../../conversations/foldText'
import { inOneGo } from '../inOneGo'
import { messageTokens } from '../words/messageTokens'
import type { Lexicon, Phrase, PhrasePart, Speech } from './lexicon'
import { longestFirst } from './mergedLexicon'
import { stemStarts } from './stemStarts'

export type Dictionary = { readonly lexicon: Lexicon; readonly speech: Speech }

type Draft = {
  readonly weights: Map<string, number>
  readonly stems: Map<string, number>
  readonly phrases: Map<string, Phrase[]>
  readonly negations: Set<string>
  readonly boosters: Map<string, number>
  readonly turns: Set<string>
}

/**
 * Reads a dictionary: lines of `WEIGHT: words`, `negation: words`, `turn: words` and `boost WEIGHT: words`; `#` begins a
 * line that is skipped. `word*` is a beginning of words, `not_good` a phrase. The first line that has a word counts.
 * @throws {Error} on a line of another kind: dictionaries are ours, so that is a bug
 */
export function readDictionary(file: string): Dictionary {
  return inOneGo(dictionaryInSteps(file))
}

/** So many lines take a millisecond. */
const linesOfStep = 60

/** The same in steps: whoever has other things to do does them in between. */
export function* dictionaryInSteps(file: string): Generator<undefined, Dictionary> {
  const draft: Draft = {
    weights: new Map(),
    stems: new Map(),
    phrases: new Map(),
    negations: new Set(),
    boosters: new Map(),
    turns: new Set(),
  }
  for (const [index, line] of file.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue
    const [, name = '', weight = '0', words = ''] = linePattern.exec(line) ?? []
    if (words === '') throw new Error(`line ${index + 1} of a dictionary is of no known kind`)
    for (const word of words.trim().split(/\s+/)) add(draft, name, Number(weight), word)
    if (index % linesOfStep === linesOfStep - 1) yield
  }
  const { weights, stems, phrases, negations, boosters, turns } = draft
  const sorted = new Map([...phrases].map(([key, list]) => [key, longestFirst(list)]))
  const lexicon = { weights, stems, phrases: sorted, starts: stemStarts({ stems, phrases: sorted }) }
  return { lexicon, speech: { negations, boosters, turns } }
}

const linePattern = /^(negation|turn|boost)?\s*(-?\d(?:\.\d+)?)?:\s+(.+)$/

function add(draft: Draft, name: string, weight: number, word: string): void {
  if (name === 'negation') draft.negations.add(keyOf(word))
  else if (name === 'turn') draft.turns.add(keyOf(word))
  else if (name === 'boost') draft.boosters.set(keyOf(word), weight)
  else addWeight(draft, weight, word)
}

function addWeight(draft: Draft, weight: number, word: string): void {
  const parts = word.includes('_') ? word.split('_').flatMap(partsOf) : partsOf(word)
  const [first] = parts
  if (first === undefined) return
  if (parts.length > 1) {
    const list = draft.phrases.get(first.key)
    if (list === undefined) draft.phrases.set(first.key, [{ parts, weight }])
    else list.push({ parts, weight })
  } else setOnce(first.isStem ? draft.stems : draft.weights, first.key, weight)
}

function setOnce(map: Map<string, number>, key: string, weight: number): void {
  if (!map.has(key)) map.set(key, weight)
}

/** Words of letters alone need no tokens to be found in them: all but a few. */
const plain = /^\p{L}+\*?$/u
/** "n'" as in "n'est": what is written into the next word, alone. */
const elided = /^\p{L}+['’]$/u

function partsOf(word: string): readonly PhrasePart[] {
  const isStem = /\p{L}\*$/u.test(word)
  const written = isStem ? word.slice(0, -1) : word
  if (plain.test(word)) return [{ key: foldText(written), isStem }]
  if (elided.test(word)) return [{ key: `${foldText(word.slice(0, -1))}'`, isStem: false }]
  const keys = messageTokens(written).map(({ key }) => key)
  return keys.map((key, index) => ({ key, isStem: isStem && index === keys.length - 1 }))
}

function keyOf(word: string): string {
  return partsOf(word)[0]?.key ?? word
}
