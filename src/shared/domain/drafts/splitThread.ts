import type { LengthRule } from '../accounts/capabilities'
import { type BreakPoint, breakPoints } from './breakPoints'
import { textLength } from './length'
import { withSignature } from './signature'

type Options = {
  /** Put at the end of the last part; null or empty: none. */
  readonly signature: string | null
  /** The last of them takes what is left, even where it is then too long. */
  readonly mostParts: number
}

/** A text to cut, and whether a text with the number of a part fits. */
type Cutting = {
  readonly text: string
  /** What the signature adds to the last part. */
  readonly ending: string
  readonly mostParts: number
  readonly fits: (part: string) => boolean
}

/**
 * A text in parts that fit the rule, each with its number (" 1/3") at the end, broken between paragraphs, sentences or
 * words, in that order. Never within a link, a mention or a grapheme: a part is too long where one of these alone is. What
 * fits stays one part without a number. Nothing but whitespace between the parts is lost.
 */
export function splitThread(text: string, rule: LengthRule, { signature, mostParts }: Options): readonly string[] {
  const signed = withSignature(text, signature ?? '')
  const fits = (part: string) => textLength(rule, part).left >= 0
  if (fits(signed) || mostParts < 2) return [signed]
  const ending = signed === text ? '' : signed.slice(text.trimEnd().length)
  for (let digits = 1; ; digits += 1) {
    const number = ` ${'9'.repeat(digits)}/${'9'.repeat(digits)}`
    const parts = cut({ text: text.trim(), ending, mostParts, fits: (part) => fits(part + number) })
    if (String(parts.length).length <= digits) return numbered(parts)
  }
}

function numbered(parts: readonly string[]): readonly string[] {
  return parts.map((part, index) => `${part} ${index + 1}/${parts.length}`)
}

function cut(cutting: Cutting): readonly string[] {
  const { text, ending, mostParts, fits } = cutting
  const points = breakPoints(text)
  const parts: string[] = []
  let start = 0
  let first = 0
  while (parts.length < mostParts - 1 && !fits(text.slice(start) + ending)) {
    const chosen = choosePoint(cutting, points, start, first)
    if (chosen === null) return lastParts(parts, text.slice(start), ending, fits)
    const { index } = points[chosen] ?? { index: text.length }
    parts.push(text.slice(start, index).trim())
    start = index
    first = chosen + 1
  }
  return [...parts, text.slice(start) + ending]
}

/** What can't be broken stays one part; a signature that made it too long follows by itself. */
function lastParts(parts: readonly string[], rest: string, ending: string, fits: Cutting['fits']): readonly string[] {
  return ending !== '' && fits(rest) ? [...parts, rest, ending.trim()] : [...parts, rest + ending]
}

/** Which break ends the part that begins at `start`; null: there is none left. `first`: the first break after `start`. */
function choosePoint(cutting: Cutting, points: readonly BreakPoint[], start: number, first: number): number | null {
  const isLast = (position: number) => (points[position]?.index ?? cutting.text.length) >= cutting.text.length
  if (first >= points.length || isLast(first)) return null
  const fitsUntil = (position: number) =>
    !isLast(position) && cutting.fits(cutting.text.slice(start, points[position]?.index).trim())
  const furthest = furthestFitting(first, fitsUntil)
  const room = (points[furthest]?.index ?? 0) - start
  const isFull = (point: BreakPoint) => point.index - start >= room / 3
  const lastOf = (kind: BreakPoint['kind']) =>
    points
      .slice(0, furthest + 1)
      .findLastIndex((point, position) => position >= first && point.kind === kind && isFull(point))
  const kinds = ['paragraph', 'sentence', 'word'] as const
  return kinds.map((kind) => lastOf(kind)).find((position) => position >= 0) ?? furthest
}

/** Doubling steps, then halving: no text much longer than a part is measured. */
function furthestFitting(first: number, fitsUntil: (position: number) => boolean): number {
  let good = first
  let step = 1
  while (fitsUntil(good + step)) {
    good += step
    step *= 2
  }
  for (; step >= 1; step = Math.floor(step / 2)) if (fitsUntil(good + step)) good += step
  return good
}
