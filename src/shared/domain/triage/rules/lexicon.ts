import { likelyWord } from './likelyWord'
import type { Pattern, Piece } from './pattern'
import type { Phrase } from './phrase'

/** The words that patterns know. */
export type Lexicon = {
  /** A pattern with its words as slots. */
  readonly pattern: (phrases: readonly Phrase[]) => Pattern
  /** The slots that a word of a text fills. */
  readonly slotsOf: (word: string) => ReadonlySet<number>
}

type OneWord = Extract<Phrase, { kind: 'word' }>
type Choice = Extract<Phrase, { kind: 'choice' }>

/** Enough for the words of thousands of messages; a hostile one cannot fill the memory. */
const mostKnown = 20_000
const longestBeginning = 24

/** A lexicon that grows with the patterns made by it; words of texts are looked up once all are made. */
export function lexicon(spelling: Readonly<Record<string, string>>): Lexicon {
  const slots = new Map<string, number>()
  const exact = new Map<string, Set<number>>()
  const beginnings = new Map<string, Set<number>>()
  const made = new WeakMap<Phrase, Piece>()
  const known = new Map<string, ReadonlySet<number>>()
  let likely: ((word: string) => string | null) | undefined

  function slot(words: readonly OneWord[]): number {
    const key = words
      .map(({ word, isOpen }) => (isOpen ? `${word}*` : word))
      .toSorted()
      .join('|')
    const known = slots.get(key)
    if (known !== undefined) return known
    const number = slots.size
    slots.set(key, number)
    for (const { word, isOpen } of words) {
      const index = isOpen ? beginnings : exact
      index.set(word, (index.get(word) ?? new Set()).add(number))
    }
    return number
  }

  function pattern(phrases: readonly Phrase[]): Pattern {
    return phrases.flatMap((one): readonly Piece[] => {
      switch (one.kind) {
        case 'word':
          return [{ kind: 'slot', slot: slot([one]) }]
        case 'mark':
          return [markPiece(one.mark)]
        case 'choice':
          return [pieceOf(one)]
      }
    })
  }

  /** A list is one choice wherever it is named. */
  function pieceOf(choice: Choice): Piece {
    const piece = made.get(choice) ?? choicePiece(choice)
    made.set(choice, piece)
    return piece
  }

  function choicePiece({ of, isNeeded }: Choice): Piece {
    const flat = of.flatMap(flattened)
    const words = flat.flatMap((one) => (one.length === 1 && one[0]?.kind === 'word' ? [one[0]] : []))
    const longer = flat.filter((one) => !(one.length === 1 && one[0]?.kind === 'word')).map(pattern)
    if (longer.length === 0 && isNeeded) return { kind: 'slot', slot: slot(words) }
    const single: readonly Pattern[] = words.length === 0 ? [] : [[{ kind: 'slot', slot: slot(words) }]]
    return { kind: 'choice', of: [...single, ...longer], isNeeded }
  }

  function filled(word: string): ReadonlySet<number> {
    const found = new Set([...(exact.get(word) ?? []), ...(/^\d/.test(word) ? (exact.get('#') ?? []) : [])])
    for (let length = 1; length <= Math.min(word.length, longestBeginning); length++)
      for (const number of beginnings.get(word.slice(0, length)) ?? []) found.add(number)
    return found
  }

  function slotsOf(written: string): ReadonlySet<number> {
    const before = known.get(written)
    if (before !== undefined) return before
    likely ??= likelyWord([...exact.keys(), ...beginnings.keys()])
    const meant = spelling[written]
    const word = meant ?? written
    let found = filled(word)
    if (found.size === 0 && meant === undefined) {
      const other = likely(word)
      if (other !== null) found = filled(other)
    }
    if (known.size >= mostKnown) known.clear()
    known.set(written, found)
    return found
  }

  return { pattern, slotsOf }
}

/** Choices among choices are choices. */
function flattened(phrases: readonly Phrase[]): readonly (readonly Phrase[])[] {
  const [first] = phrases
  if (phrases.length === 1 && first?.kind === 'choice' && first.isNeeded) return first.of.flatMap(flattened)
  return [phrases]
}

function markPiece(mark: Extract<Phrase, { kind: 'mark' }>['mark']): Piece {
  switch (mark) {
    case '_':
      return { kind: 'any' }
    case '..':
      return { kind: 'gap', most: 4, isAcross: false }
    case '...':
      return { kind: 'gap', most: 8, isAcross: false }
    case '//':
      return { kind: 'gap', most: 5, isAcross: true }
    case '^':
      return { kind: 'start' }
    case '$':
      return { kind: 'end' }
  }
}
