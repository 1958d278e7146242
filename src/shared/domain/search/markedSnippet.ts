import { markMatches, type Mark } from './markMatches'
import type { Correction, SearchQuery } from './searchQuery'

/** A piece of a text on one line, and what of it was found. */
export type Snippet = { readonly text: string; readonly marks: readonly Mark[] }

/** UTF-16 units, the dots that stand for what is left out not counted. */
const snippetLength = 200
/** What is shown of a text before its first match. */
const lengthBefore = 24
/** What is sure to be seen: a row has two lines, and the narrowest list is about 30 characters wide. */
const seenLength = 56

/** About 200 characters around the first match; the beginning of the text where nothing of it was found. */
export function markedSnippet(
  text: string,
  query: Pick<SearchQuery, 'terms'>,
  corrected: readonly Correction[] = [],
): Snippet {
  const line = text.replace(/\s+/gu, ' ').trim()
  const marks = markMatches(line, query, corrected)
  const from = startOf(line, marks[0] ?? { start: 0, end: 0 })
  const to = endOf(line, from + snippetLength)
  const dots = from > 0 ? '…' : ''
  const shift = dots.length - from
  return {
    text: `${dots}${line.slice(from, to)}${to < line.length ? '…' : ''}`,
    marks: marks
      .filter(({ start, end }) => start < to && end > from)
      .map(({ start, end }) => ({ start: Math.max(start, from) + shift, end: Math.min(end, to) + shift })),
  }
}

/** The text's beginning where the match is seen there, else that of a word some way before it. */
function startOf(line: string, { start, end }: Mark): number {
  if (end <= seenLength) return 0
  const wished = Math.max(0, start - lengthBefore)
  const space = line.indexOf(' ', wished)
  return space === -1 || space >= start ? onLetter(line, wished) : space + 1
}

function endOf(line: string, wished: number): number {
  if (wished >= line.length) return line.length
  const space = line.lastIndexOf(' ', wished)
  return space > wished - lengthBefore ? space : onLetter(line, wished)
}

/** Never between the two units of one letter. */
function onLetter(line: string, at: number): number {
  return /[\ud800-\udbff]/.test(line[at - 1] ?? '') && /[\udc00-\udfff]/.test(line[at] ?? '') ? at + 1 : at
}
