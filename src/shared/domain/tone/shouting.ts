import type { CompiledRules } from './compiledRules'
import { foldedText } from './foldedText'
import { beginsSentence, capitalised } from './sentence'
import type { Stretch, ToneFix } from './toneFinding'

type Names = Pick<CompiledRules, 'capitals' | 'beforeNames'>
type Word = Stretch & { readonly word: string; readonly isLoud: boolean }
type Shout = Stretch & { readonly fix: ToneFix }

const words = /[\p{L}\p{N}](?:[\p{L}\p{N}_'’/.@#&-]*[\p{L}\p{N}])?/gu
const inCapitals = /^[\p{Lu}'’-]+$/u
/** No vowel, or a Roman number: said letter by letter, or counted. */
const initials = /^(?:[^aeiouy]+|[ivxlcdm]+)$/
const marks = /!(?:[ \u00a0\u202f]?!)+/g
const fewLetters = 4

/** Exclamation marks in a row, and words in capitals: one of four letters, or two in a row, names and acronyms aside. */
export function shouting(text: string, names: Names): readonly Shout[] {
  const rows = rowsInCapitals(text, names).map((row) => shoutOf(text, row))
  const exclamations = [...text.matchAll(marks)].map(({ 0: row, index }) => {
    const stretch = { start: index, end: index + row.length }
    return { ...stretch, fix: { ...stretch, text: '!' } }
  })
  return [...rows, ...exclamations]
}

function rowsInCapitals(text: string, names: Names): readonly (readonly Word[])[] {
  const rows: Word[][] = []
  let row: Word[] = []
  let before = ''
  let lastEnd = 0
  for (const { 0: word, index } of text.matchAll(words)) {
    if (!/^[\s,\u00a0]*$/.test(text.slice(lastEnd, index)) || !inCapitals.test(word)) {
      rows.push(row)
      row = []
    }
    lastEnd = index + word.length
    if (inCapitals.test(word)) row.push({ word, start: index, end: lastEnd, isLoud: isLoud(word, before, names) })
    before = foldedText(word).folded
  }
  return [...rows, row].map(withoutQuietEnds).filter((found) => isShouted(found) && !isSignature(text, found))
}

function isLoud(word: string, before: string, { capitals, beforeNames }: Names): boolean {
  const { folded } = foldedText(word)
  return word.length > 1 && !capitals.has(folded) && !initials.test(folded) && !beforeNames.has(before)
}

function withoutQuietEnds(row: readonly Word[]): readonly Word[] {
  return row.slice(
    row.findIndex(({ isLoud }) => isLoud),
    row.findLastIndex(({ isLoud }) => isLoud) + 1,
  )
}

function isShouted(row: readonly Word[]): boolean {
  const loud = row.filter(({ isLoud }) => isLoud)
  return loud.length > 1 || loud.some(({ word }) => word.length >= fewLetters)
}

/** The last line by itself is the shop's name or the owner's. */
function isSignature(text: string, row: readonly Word[]): boolean {
  const start = row[0]?.start ?? 0
  const isAlone = /\n[\s–—-]*$/.test(text.slice(0, start)) && /^\s*$/.test(text.slice(row.at(-1)?.end))
  return isAlone && row.length < 3
}

function shoutOf(text: string, row: readonly Word[]): Shout {
  const start = row[0]?.start ?? 0
  const end = row.at(-1)?.end ?? start
  let quiet = ''
  let from = start
  for (const { word, start: at, end: behind, isLoud } of row) {
    quiet += text.slice(from, at) + (isLoud || /^[^I]$/.test(word) ? word.toLowerCase() : word)
    from = behind
  }
  return { start, end, fix: { start, end, text: beginsSentence(text, start) ? capitalised(quiet) : quiet } }
}
