import { foldText } from '../conversations/foldText'

/** A folded word and where it is in the text as it was written (UTF-16 units, `end` excluded). */
export type PlacedWord = {
  readonly word: string
  readonly start: number
  readonly end: number
  /** Where its first `length` folded units end in the text. */
  endOf(length: number): number
}

/** Longer runs of letters (encoded files, keys) are known by their beginning. */
const longestWord = 64
/** Signs for letters, digits, then what stands for a word by itself: pictures, and flags as pairs of letters. */
const runs = /[\p{L}\p{N}]+|\p{Extended_Pictographic}|\p{Regional_Indicator}/gu
/** Scripts that put no spaces between words: each sign is a word, what was typed is looked for as a phrase. */
const ideographs =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|[^\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]+/gu
const firstIdeograph = 0x2e80

/** The folded words of a text, in order. */
export function wordsOf(text: string): readonly string[] {
  const words = foldText(text).match(runs) ?? []
  return words.some(isUnusual) ? words.flatMap((run) => piecesOf(run).map(cut)) : words
}

/** The same words as `wordsOf`, with their places. Slower: for what is shown, not for what is indexed. */
export function placedWords(text: string): readonly PlacedWord[] {
  const { folded, starts } = foldWithPlaces(text)
  return [...folded.matchAll(runs)].flatMap(({ 0: run, index }) => {
    let at = index
    return piecesOf(run).map((piece) => {
      const from = at
      at += piece.length
      const endOf = (length: number) => endBehind(starts, from + length - 1)
      return { word: cut(piece), start: starts[from] ?? text.length, end: endOf(piece.length), endOf }
    })
  })
}

function isUnusual(run: string): boolean {
  if (run.length > longestWord) return true
  for (let at = 0; at < run.length; at++) if (run.charCodeAt(at) >= firstIdeograph) return true
  return false
}

function piecesOf(run: string): readonly string[] {
  return isUnusual(run) ? (run.match(ideographs) ?? []) : [run]
}

/** Never half of a pair of units. */
function cut(word: string): string {
  if (word.length <= longestWord) return word
  const isHalved = /[\ud800-\udbff]$/.test(word.slice(0, longestWord))
  return word.slice(0, isHalved ? longestWord - 1 : longestWord)
}

/** `starts`: for each folded unit the place of its letter in the text; the text's length at the end. */
function foldWithPlaces(text: string): { readonly folded: string; readonly starts: readonly number[] } {
  const starts: number[] = []
  let folded = ''
  let at = 0
  for (const letter of text) {
    const signs = foldText(letter)
    for (let unit = 0; unit < signs.length; unit++) starts.push(at)
    folded += signs
    at += letter.length
  }
  starts.push(at)
  return { folded, starts }
}

/** Marks that fold to nothing belong to the letter before them. */
function endBehind(starts: readonly number[], unit: number): number {
  const start = starts[unit] ?? 0
  let next = unit + 1
  while (next < starts.length - 1 && (starts[next] ?? 0) <= start) next += 1
  return starts[next] ?? start
}
