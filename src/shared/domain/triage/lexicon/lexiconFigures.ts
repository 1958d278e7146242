import type { LexiconHit } from './lexiconHits'

/** How many figures a lexicon gives for a message. */
export const figuresOfLexicon = 12

/** How a figure is shared among the hits that made it, to tell which words decided. */
export type FigureShares = 'good' | 'bad' | 'all' | 'best' | 'worst' | 'last' | 'afterTurn' | 'none'

export const figureShares: readonly FigureShares[] = [
  'good',
  'bad',
  'all',
  'best',
  'worst',
  'last',
  'good',
  'bad',
  'none',
  'all',
  'afterTurn',
  'all',
]

/**
 * What a lexicon says about a message, each between -1 and 1: sums of the good and of the bad, squashed; their sum; the best,
 * the worst and the last word; how many are good and bad; nothing known; both known; the sum after the last turn; the mean.
 */
export function lexiconFigures(hits: readonly LexiconHit[], lastTurn: number): readonly number[] {
  const weights = hits.map(({ weight }) => weight)
  const good = weights.filter((weight) => weight > 0)
  const bad = weights.filter((weight) => weight < 0)
  const sum = total(weights)
  return [
    squashed(total(good)),
    squashed(total(bad)),
    squashed(sum),
    good.length === 0 ? 0 : Math.max(...good) / 5,
    bad.length === 0 ? 0 : Math.min(...bad) / 5,
    (weights.at(-1) ?? 0) / 5,
    Math.min(good.length, 5) / 5,
    Math.min(bad.length, 5) / 5,
    hits.length === 0 ? 1 : 0,
    good.length > 0 && bad.length > 0 ? 1 : 0,
    lastTurn < 0 ? 0 : squashed(total(hits.filter(({ first }) => first > lastTurn).map(({ weight }) => weight))),
    hits.length === 0 ? 0 : sum / hits.length / 5,
  ]
}

/** To below 1, as VADER does: 15 is its own constant. */
function squashed(sum: number): number {
  return sum / Math.sqrt(sum * sum + 15)
}

function total(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
