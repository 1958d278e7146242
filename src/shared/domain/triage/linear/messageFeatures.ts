import type { Vocabulary } from '../lexicon/lexicon'
import { lexiconFigures } from '../lexicon/lexiconFigures'
import { lexiconHits, type LexiconHit } from '../lexicon/lexiconHits'
import { messageTokens } from '../words/messageTokens'
import { negatedTokens } from '../words/negatedTokens'
import { styleFigures } from '../words/styleFigures'
import type { Token } from '../words/token'
import { distinct } from './distinct'
import { hashedPieces } from './hashedPieces'
import type { HashedPieces } from './pieceList'

/** What the models see of a message, and which of its tokens each piece came from. */
export type MessageFeatures = {
  readonly tokens: readonly Token[]
  readonly pieces: HashedPieces
  /** Each of the pieces once; all weigh the same, and their squares sum up to 1. */
  readonly hashes: Uint32Array
  /** Of the style, then of each lexicon. */
  readonly figures: readonly number[]
  readonly hits: readonly (readonly LexiconHit[])[]
  /** Place of the last "but"; -1 without one. */
  readonly lastTurn: number
}

export function messageFeatures(text: string, vocabulary: Vocabulary): MessageFeatures {
  return featuresOf(messageTokens(text), vocabulary)
}

export function featuresOf(tokens: readonly Token[], { speech, lexicons }: Vocabulary): MessageFeatures {
  const negated = negatedTokens(tokens, speech)
  const pieces = hashedPieces(tokens, negated)
  const isAllLoud = tokens.every(({ kind, isLoud }) => kind !== 'word' || isLoud)
  const hits = lexicons.map((lexicon) => lexiconHits(lexicon, { tokens, negated, speech, isAllLoud }))
  const lastTurn = tokens.findLastIndex(({ key }) => speech.turns.has(key))
  return {
    tokens,
    pieces,
    hashes: distinct(pieces.hashes),
    figures: [...styleFigures(tokens), ...hits.flatMap((ofOne) => lexiconFigures(ofOne, lastTurn))],
    hits,
    lastTurn,
  }
}
