import { foldText } from '../conversations/foldText'
import { editDistance } from '../search/editDistance'
import { wordsOf } from '../search/words'
import type { Template, Variant } from './template'

export type Query = { readonly words: readonly string[]; readonly letters: string }

/** A key for the search: the words to be found, and its letters without spaces for abbreviations. */
export function queryOf(text: string): Query {
  const words = wordsOf(text.slice(0, 200)).slice(0, 12)
  return { words, letters: words.join('') }
}

type Place = 'name' | 'tag' | 'body'
type Kind = 'prefix' | 'inside' | 'typo'

const scores: Readonly<Record<Kind, Readonly<Record<Place, number>>>> = {
  prefix: { name: 100, tag: 80, body: 45 },
  inside: { name: 60, tag: 50, body: 30 },
  typo: { name: 25, tag: 20, body: 8 },
}
const wholeNameScore = 40
const abbreviationScore = 10

/** How well a query is found in a template; every word of it has to be. Null: it is not; 0: nothing was asked. */
export function matchScore(query: Query, template: Template, variant: Variant): number | null {
  if (query.words.length === 0) return 0
  const name = foldText(template.name)
  const places: readonly (readonly [Place, string])[] = [
    ['name', name],
    ['tag', foldText(template.tags.join('\n'))],
    ['body', foldText(variant.body)],
  ]
  let score = wordsOf(name).join(' ').startsWith(query.words.join(' ')) ? wholeNameScore : 0
  for (const word of query.words) {
    const best = Math.max(...places.map(([place, text]) => wordScore(word, place, text)))
    if (best === 0) return isAbbreviation(query.letters, name) ? abbreviationScore : null
    score += best
  }
  return score
}

function wordScore(word: string, place: Place, text: string): number {
  const kind = kindOf(word, text)
  return kind === null ? 0 : scores[kind][place]
}

function kindOf(word: string, text: string): Kind | null {
  let at = text.indexOf(word)
  if (at !== -1) {
    for (; at !== -1; at = text.indexOf(word, at + 1)) if (!isLetter(text[at - 1])) return 'prefix'
    return 'inside'
  }
  if (word.length < 4) return null
  return wordsOf(text).some((other) => isTypoOf(word, other)) ? 'typo' : null
}

function isLetter(sign: string | undefined): boolean {
  return sign !== undefined && /[\p{L}\p{N}]/u.test(sign)
}

/** One letter wrong, too many, missing or swapped, in a word or in its beginning while it is being typed. */
function isTypoOf(word: string, other: string): boolean {
  if (other.length < word.length - 1) return false
  if (editDistance(word, other, 1) <= 1) return true
  return [-1, 0, 1].some((more) => editDistance(word, other.slice(0, word.length + more), 1) <= 1)
}

/** The letters in their order, the first at the beginning of a word: `wismo` for "Where is my order". */
function isAbbreviation(letters: string, name: string): boolean {
  if (letters.length < 3) return false
  const starts = [...name.matchAll(/(?<![\p{L}\p{N}])[\p{L}\p{N}]/gu)].map(({ index }) => index)
  return starts.some((start) => {
    let at = start - 1
    for (const [index, letter] of [...letters].entries()) {
      at = index === 0 ? (name[start] === letter ? start : -1) : name.indexOf(letter, at + 1)
      if (at === -1) return false
    }
    return true
  })
}
