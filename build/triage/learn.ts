import type { LinearModel } from '#shared/domain/triage/linear/linearModel'
import type { ModelName } from '#shared/domain/triage/models/readTriage'
import { intents, sentiments, tiers, triageLanguages } from '#shared/domain/triage/models/triageModels'
import type { Vocabularies } from '#shared/domain/triage/models/vocabularies'
import { alarmAt, bestSharpness } from './calibrated'
import { crossValidated } from './crossValidated'
import { shopTalkModels } from './shopTalk'
import { trainLinear, type LinearOptions, type TrainingRow } from './trainLinear'
import { learntFrom, type TrainingData } from './trainingData'
import { ofEveryLanguage, trainingRow, withoutWords } from './trainingRows'

const common = { rounds: 60, figureGain: 1 }
const sentimentOptions: LinearOptions = {
  ...common,
  classes: sentiments,
  base: 'neutral',
  bits: 15,
  cost: 0.02,
}
const frenchOptions: LinearOptions = { ...sentimentOptions, bits: 14, cost: 0.1, figureGain: 3 }
const polishOptions: LinearOptions = { ...sentimentOptions, bits: 14, cost: 0.3 }
const tierOptions: LinearOptions = { ...common, classes: tiers.map(String), base: '1', bits: 15, cost: 0.3 }
const intentOptions: LinearOptions = { ...common, classes: intents, base: 'question', bits: 14, cost: 1 }

/** How much an English text counts among those of another language; its own messages, tried in turns, bear so much. */
const borrowed = { fr: 0.1, pl: 0.3 }
/** How many of those taken for urgent must be so. Facts come on top of it. */
const urgentPrecision = 0.85

/** Learns everything; the same data give the same models, byte by byte. */
export function learn({ general, messages }: TrainingData, words: Vocabularies): ReadonlyMap<ModelName, LinearModel> {
  const generalRows = general.map(({ text, label }) => trainingRow(text, label, words.en))
  const ownRows = (language: (typeof triageLanguages)[number]) =>
    messages[language].filter(learntFrom).map(({ text, label }) => trainingRow(text, label, words[language]))
  const all = triageLanguages.flatMap((language) =>
    messages[language].filter(learntFrom).map((message) => {
      const row = ofEveryLanguage(trainingRow(message.text, message.label, words[language]))
      return { message, row }
    }),
  )
  const withBorrowed = (language: 'fr' | 'pl') => [
    ...generalRows.map((row) => withoutWords(row, borrowed[language])),
    ...ownRows(language),
  ]
  return new Map<ModelName, LinearModel>([
    ['sentiment.en', learnt(generalRows, sentimentOptions)],
    ...shopTalkModels(generalRows, ownRows('en'), sentimentOptions),
    ['sentiment.fr', learnt(withBorrowed('fr'), frenchOptions)],
    ['sentiment.pl', learnt(withBorrowed('pl'), polishOptions)],
    [
      'tier',
      learnt(
        all.map(({ message, row }) => ({ ...row, label: `${message.tier}` })),
        tierOptions,
        urgentPrecision,
      ),
    ],
    [
      'intent',
      learnt(
        all.map(({ message, row }) => ({ ...row, label: message.intent })),
        intentOptions,
      ),
    ],
  ])
}

function learnt(rows: readonly TrainingRow[], options: LinearOptions, precision?: number): LinearModel {
  const tried = crossValidated(rows, options)
  const sharpness = bestSharpness(tried, options.classes)
  const alarm = precision === undefined ? 1 : alarmAt(tried, options.classes, sharpness, precision)
  return { ...trainLinear(rows, options), sharpness, alarm }
}
