import type { Token } from '../words/token'
import { isNegation } from '../words/negatedTokens'
import type { Lexicon, Phrase, PhrasePart, Speech, Vocabulary } from './lexicon'
import { shortestStem } from './stemStarts'

/** A word or phrase of a lexicon in a message, and what it says there. `first` and `last` are places of tokens. */
export type LexiconHit = { readonly first: number; readonly last: number; readonly weight: number }

/** A good word turned around is less bad than a bad one, and the other way. */
const turned = -0.6
/** What capitals add, where not all of the message is in capitals. */
const loud = 0.7

export type Spoken = {
  readonly tokens: readonly Token[]
  readonly negated: Uint8Array
  readonly speech: Speech
  readonly isAllLoud: boolean
}

/** What a lexicon knows in a message, in order; nothing counts twice. */
export function lexiconHits(lexicon: Lexicon, spoken: Spoken): readonly LexiconHit[] {
  const hits: LexiconHit[] = []
  for (let first = 0; first < spoken.tokens.length; first++) {
    const found = phraseAt(lexicon, spoken.tokens, first) ?? wordAt(lexicon, spoken.tokens[first])
    if (found === null) continue
    const last = first + found.length - 1
    const turns =
      found.length > 1 && spoken.tokens.slice(first, last + 1).some((token) => isNegation(token, spoken.speech))
    hits.push({ first, last, weight: spokenWeight(found.weight, first, spoken, turns) })
    first = last
  }
  return hits
}

/** Whether a language's own words include this one. */
export function knowsWord({ lexicons: [own], speech }: Vocabulary, token: Token): boolean {
  if (token.kind !== 'word' || own === undefined) return false
  return weightOf(own, token) !== undefined || speech.negations.has(token.key) || speech.boosters.has(token.key)
}

type Found = { readonly weight: number; readonly length: number }

function wordAt(lexicon: Lexicon, token: Token | undefined): Found | null {
  if (token === undefined) return null
  const weight = weightOf(lexicon, token)
  return weight === undefined ? null : { weight, length: 1 }
}

function weightOf({ weights, stems, starts }: Lexicon, { key, kind, isLong }: Token): number | undefined {
  const whole = weights.get(key) ?? (isLong ? weights.get(key.replace(/(\p{L})\1/gu, '$1')) : undefined)
  if (whole !== undefined || kind !== 'word' || !starts.has(key.slice(0, shortestStem))) return whole
  for (let length = key.length; length >= shortestStem; length--) {
    const weight = stems.get(key.slice(0, length))
    if (weight !== undefined) return weight
  }
  return undefined
}

function phraseAt({ phrases, starts }: Lexicon, tokens: readonly Token[], first: number): Found | null {
  if (phrases.size === 0) return null
  const key = tokens[first]?.key ?? ''
  const phrase = fitting(phrases.get(key), tokens, first)
  if (phrase !== undefined) return { weight: phrase.weight, length: phrase.parts.length }
  if (!starts.has(key.slice(0, shortestStem))) return null
  for (let length = key.length - 1; length >= shortestStem; length--) {
    const stem = fitting(phrases.get(key.slice(0, length)), tokens, first)
    if (stem !== undefined) return { weight: stem.weight, length: stem.parts.length }
  }
  return null
}

function fitting(phrases: readonly Phrase[] | undefined, tokens: readonly Token[], first: number): Phrase | undefined {
  return phrases?.find(({ parts }) => parts.every((part, index) => isPart(part, tokens[first + index]?.key)))
}

function isPart({ key, isStem }: PhrasePart, word: string | undefined): boolean {
  return word !== undefined && (isStem ? word.startsWith(key) : word === key)
}

function spokenWeight(weight: number, first: number, spoken: Spoken, isTurnedItself: boolean): number {
  const { tokens, negated, speech, isAllLoud } = spoken
  const before = speech.boosters.get(tokens[first - 1]?.key ?? '') ?? 0
  const earlier = speech.boosters.get(tokens[first - 2]?.key ?? '') ?? 0
  const stress = before + 0.9 * earlier + (tokens[first]?.isLoud === true && !isAllLoud ? loud : 0)
  const stressed = Math.sign(weight) * Math.max(0.2, Math.abs(weight) + stress)
  return negated[first] === 1 && !isTurnedItself ? stressed * turned : stressed
}
