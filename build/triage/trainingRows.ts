import type { Vocabulary } from '#shared/domain/triage/lexicon/lexicon'
import { figuresOfLexicon } from '#shared/domain/triage/lexicon/lexiconFigures'
import { messageFeatures } from '#shared/domain/triage/linear/messageFeatures'
import { figuresOfStyle } from '#shared/domain/triage/words/styleFigures'
import type { TrainingRow } from './trainLinear'

export function trainingRow(text: string, label: string, vocabulary: Vocabulary, weight = 1): TrainingRow {
  const { hashes, figures } = messageFeatures(text, vocabulary)
  return { hashes, figures, label, weight }
}

/** Figures that mean the same in every language: of the style and of the first lexicon. */
export const sharedFigures = figuresOfStyle + figuresOfLexicon

/** A row as every language sees it: with its words, and the figures that all have. */
export function ofEveryLanguage(row: TrainingRow): TrainingRow {
  return { ...row, figures: row.figures.slice(0, sharedFigures) }
}

/** What another language can learn from a row: how good and bad words make a message sound, but none of the words. */
export function withoutWords(row: TrainingRow, weight: number): TrainingRow {
  return { ...ofEveryLanguage(row), hashes: new Uint32Array(), weight }
}
