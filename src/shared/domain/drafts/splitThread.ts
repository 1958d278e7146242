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
  while (parts.length < mostParts - 1 && first < points.length) {
    const furthest = furthestFitting(cutting, points, start, first)
    if (furthest === points.length) break
    const chosen = bestBreak(points, start, first, furthest)
    const index = points[chosen]?.index ?? text.length
    parts.push(text.slice(start, index).trim())
    start = index
    first = chosen + 1
  }
  const rest = text.slice(start)
  const mayFollowAlone = ending !== '' && parts.length < mostParts - 1 && !fits(rest + ending) && fits(rest)
  return mayFollowAlone ? [...parts, rest, ending.trim()] : [...parts, rest + ending]
}

/** The strongest break that leaves the part at least a third full, so that no greeting becomes a part alone. */
function bestBreak(points: readonly BreakPoint[], start: number, first: number, furthest: number): number {
  const room = (points[furthest]?.index ?? start) - start
  const isFull = (point: BreakPoint) => point.index - start >= room / 3
  for (const kind of ['paragraph', 'sentence', 'word'] as const) {
    for (let position = furthest; position >= first; position -= 1) {
      const point = points[position]
      if (point?.kind === kind && isFull(point)) return position
    }
  }
  return furthest
}

/**
 * The last break until which the text from `start` fits, or as many as there are: all of it fits. The first one where
 * nothing does. Doubling steps, then halving: counting graphemes is slow, so no text much longer than a part is counted.
 */
function furthestFitting({ text, ending, fits }: Cutting, points: readonly BreakPoint[], start: number, first: number) {
  const fitsUntil = (position: number) => {
    if (position >= points.length) return position === points.length && fits(text.slice(start) + ending)
    return fits(text.slice(start, points[position]?.index).trim())
  }
  let good = first
  let step = 1
  while (good + step < points.length && fitsUntil(good + step)) {
    good += step
    step *= 2
  }
  for (; step >= 1; step = Math.floor(step / 2)) if (fitsUntil(good + step)) good += step
  return good
}
