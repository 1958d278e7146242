import type { ConceptPiece } from '../concepts/conceptPieces'
import { figureShares, figuresOfLexicon, type FigureShares } from '../lexicon/lexiconFigures'
import type { LexiconHit } from '../lexicon/lexiconHits'
import { figuresOfStyle } from '../words/styleFigures'
import { bucketOf, columnOf, type LinearModel } from './linearModel'
import type { MessageFeatures } from './messageFeatures'

/** What each token adds to a class's lead over another, and what none of them does. They sum up to the lead. */
export type Contributions = { readonly ofTokens: Float64Array; readonly rest: number }

/**
 * Every weight goes to the tokens it came from, in equal parts where there are several. `ideas`: hashes that are no piece of a
 * word, and their tokens.
 */
export function contributions(
  model: LinearModel,
  features: MessageFeatures,
  [better, worse]: readonly [string, string],
  ideas: readonly ConceptPiece[] = [],
): Contributions {
  const lead = leadOf(model, better, worse)
  const ofTokens = new Float64Array(features.tokens.length)
  creditPieces(lead, features, ofTokens)
  creditIdeas(lead, features, ideas, ofTokens)
  return { ofTokens, rest: creditFigures(lead, features, ofTokens) }
}

type Lead = { readonly ofHash: (hash: number) => number; readonly ofFigure: (figure: number) => number }

function leadOf(model: LinearModel, better: string, worse: string): Lead {
  const { bits, weights, scales, figureWeights } = model
  const [plus, minus] = [columnOf(model, better), columnOf(model, worse)]
  const byte = (hash: number, column: number) =>
    (weights[bucketOf(hash, bits) * scales.length + column] ?? 0) * (scales[column] ?? 0)
  return {
    ofHash: (hash) => (plus < 0 ? 0 : byte(hash, plus)) - (minus < 0 ? 0 : byte(hash, minus)),
    ofFigure: (figure) => (figureWeights[plus]?.[figure] ?? 0) - (figureWeights[minus]?.[figure] ?? 0),
  }
}

function creditPieces(lead: Lead, { pieces, hashes }: MessageFeatures, ofTokens: Float64Array): void {
  const counts = new Map<number, number>()
  for (const hash of pieces.hashes) counts.set(hash, (counts.get(hash) ?? 0) + 1)
  const length = lengthOf(hashes)
  for (let index = 0; index < pieces.hashes.length; index++) {
    const hash = pieces.hashes[index] ?? 0
    const share = lead.ofHash(hash) / length / (counts.get(hash) ?? 1)
    if (share !== 0) creditRange(ofTokens, pieces.first[index] ?? 0, pieces.last[index] ?? 0, share)
  }
}

function creditIdeas(
  lead: Lead,
  { hashes }: MessageFeatures,
  ideas: readonly ConceptPiece[],
  ofTokens: Float64Array,
): void {
  for (const { hash, tokens } of ideas) {
    const share = lead.ofHash(hash) / lengthOf(hashes) / tokens.length
    for (const token of tokens) creditRange(ofTokens, token, token, share)
  }
}

/** All hashes together count as one, see `scoresOf`. */
function lengthOf(hashes: Uint32Array): number {
  return Math.sqrt(Math.max(1, hashes.length))
}

function creditFigures(lead: Lead, { figures, hits, lastTurn }: MessageFeatures, ofTokens: Float64Array): number {
  let rest = 0
  for (const [figure, value] of figures.entries()) {
    const credit = lead.ofFigure(figure) * value
    const place = figure - figuresOfStyle
    const known = hits[Math.floor(place / figuresOfLexicon)] ?? []
    const sharing = place < 0 ? [] : sharers(figureShares[place % figuresOfLexicon] ?? 'none', known, lastTurn)
    if (sharing.length === 0) rest += credit
    for (const { first, last } of sharing) creditRange(ofTokens, first, last, credit / sharing.length)
  }
  return rest
}

function sharers(shares: FigureShares, hits: readonly LexiconHit[], lastTurn: number): readonly LexiconHit[] {
  switch (shares) {
    case 'good':
      return hits.filter(({ weight }) => weight > 0)
    case 'bad':
      return hits.filter(({ weight }) => weight < 0)
    case 'best':
      return extreme(hits, 1)
    case 'worst':
      return extreme(hits, -1)
    case 'last':
      return hits.slice(-1)
    case 'afterTurn':
      return hits.filter(({ first }) => first > lastTurn)
    case 'all':
      return hits
    case 'none':
      return []
  }
}

function extreme(hits: readonly LexiconHit[], sign: 1 | -1): readonly LexiconHit[] {
  const most = Math.max(...hits.map(({ weight }) => weight * sign))
  return hits.filter(({ weight }) => weight * sign === most)
}

function creditRange(ofTokens: Float64Array, first: number, last: number, credit: number): void {
  for (let token = first; token <= last; token++) {
    ofTokens[token] = (ofTokens[token] ?? 0) + credit / (last - first + 1)
  }
}
