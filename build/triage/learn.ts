import type { LinearModel } from '#shared/domain/triage/linear/linearModel'
import type { ModelName } from '#shared/domain/triage/models/readTriage'
import { sentiments, type triageLanguages } from '#shared/domain/triage/models/triageModels'
import type { Vocabularies } from '#shared/domain/triage/models/vocabularies'
import { learnSubjects } from './learnSubjects'
import { learnt } from './learnt'
import { shopTalkModels } from './shopTalk'
import type { LinearOptions } from './trainLinear'
import { soundLearntFrom, type TrainingData } from './trainingData'
import { trainingRow, withoutWords } from './trainingRows'

const common = { rounds: 60, figureGain: 1, isBalanced: true }
const sentimentOptions: LinearOptions = {
  ...common,
  classes: sentiments,
  base: 'neutral',
  bits: 15,
  cost: 0.02,
}
const frenchOptions: LinearOptions = { ...sentimentOptions, bits: 14, cost: 0.1, figureGain: 3 }
const polishOptions: LinearOptions = { ...sentimentOptions, bits: 14, cost: 0.3 }

/** How much an English text counts among those of another language; its own messages, tried in turns, bear so much. */
const borrowed = { fr: 0.1, pl: 0.3 }

/** Learns everything; the same data give the same models, byte by byte. */
export function learn({ general, messages }: TrainingData, words: Vocabularies): ReadonlyMap<ModelName, LinearModel> {
  const generalRows = general.map(({ text, label }) => trainingRow(text, label, words.en))
  const ownRows = (language: (typeof triageLanguages)[number]) =>
    messages[language].filter(soundLearntFrom).map(({ text, label }) => trainingRow(text, label, words[language]))
  const withBorrowed = (language: 'fr' | 'pl') => [
    ...generalRows.map((row) => withoutWords(row, borrowed[language])),
    ...ownRows(language),
  ]
  return new Map<ModelName, LinearModel>([
    ['sentiment.en', learnt(generalRows, sentimentOptions)],
    ...shopTalkModels(generalRows, ownRows('en'), sentimentOptions),
    ['sentiment.fr', learnt(withBorrowed('fr'), frenchOptions)],
    ['sentiment.pl', learnt(withBorrowed('pl'), polishOptions)],
    ...learnSubjects(messages, words),
  ])
}
