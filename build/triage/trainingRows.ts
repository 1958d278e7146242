import type { Vocabulary } from '#shared/domain/triage/lexicon/lexicon'
import { messageFeatures } from '#shared/domain/triage/linear/messageFeatures'
import { figuresShared } from '#shared/domain/triage/models/figuresShared'
import type { TrainingRow } from './trainLinear'

export function trainingRow(text: string, label: string, vocabulary: Vocabulary, weight = 1): TrainingRow {
  const { hashes, figures } = messageFeatures(text, vocabulary)
  return { hashes, figures, label, weight }
}

/** A row as every language sees it: with its words, and the figures that all have. */
export function ofEveryLanguage(row: TrainingRow): TrainingRow {
  return { ...row, figures: row.figures.slice(0, figuresShared) }
}

/** What another language can learn from a row: how good and bad words make a message sound, but none of the words. */
export function withoutWords(row: TrainingRow, weight: number): TrainingRow {
  return { ...ofEveryLanguage(row), hashes: new Uint32Array(), weight }
}
