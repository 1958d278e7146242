import { intentOf } from '#shared/domain/triage/intentOf'
import { sentiments, triageLanguages, type TriageModels } from '#shared/domain/triage/models/triageModels'
import { sentimentOf } from '#shared/domain/triage/sentimentOf'
import { tierOf } from '#shared/domain/triage/tierOf'
import { keptApart, learntFrom, type Labelled, type OwnMessage, type TrainingData } from './trainingData'

const sources = [
  {
    what: 'English tweets and snippets of reviews with how they sound: the ground truth of VADER, without films and news',
    licence: 'MIT, see NOTICE.md',
  },
  { what: 'Messages to shops in English, French and Polish, written for this project', licence: "the project's own" },
  { what: 'Dictionaries: VADER and AFINN-165 for English', licence: 'MIT, see NOTICE.md' },
  { what: 'Dictionaries: English, French, Polish, emoji, written for this project', licence: "the project's own" },
]

const limits = [
  'French and Polish: no text that others wrote was learnt from. What good and bad words do to a message was borrowed from English.',
  'The neutral review of three stars is hardly told from a good or a bad one.',
  'Sarcasm is seen only where a fact gives it away. News and politics in French are not told apart.',
  'Tier and intent here are those of the models alone; rules find most of what is urgent before them.',
  'Other languages: only emoji, faces and signs are judged.',
  'A message is read up to 8,000 letters.',
]

/** What was learnt from what, how well, and what it can not do. Shares are of 1; `unseen` is a third that was never learnt from. */
export function trainingCard(
  models: TriageModels,
  data: TrainingData,
  bytes: Readonly<Record<string, number>>,
): object {
  return {
    sources,
    counts: {
      general: data.general.length,
      messages: Object.fromEntries(triageLanguages.map((language) => [language, data.messages[language].length])),
    },
    bytes,
    scores: {
      generalUnseen: { macroRecall: macroRecall(data.generalUnseen, 'en', models) },
      ...Object.fromEntries(
        triageLanguages.map((language) => [
          language,
          {
            seen: scoresOf(data.messages[language].filter(learntFrom), language, models),
            unseen: scoresOf(data.messages[language].filter(keptApart), language, models),
          },
        ]),
      ),
    },
    limits,
  }
}

function scoresOf(messages: readonly OwnMessage[], language: string, models: TriageModels): object {
  const tiers = messages.map(({ text, tier }) => ({ tier, found: tierOf(text, language, [], models).tier }))
  const urgent = tiers.filter(({ tier }) => tier === 3)
  const foundUrgent = tiers.filter(({ found }) => found === 3)
  const bothUrgent = urgent.filter(({ found }) => found === 3).length
  const intents = messages.filter(({ text, intent }) => intentOf(text, language, models).intent === intent)
  return {
    macroRecall: macroRecall(messages, language, models),
    tier: share(tiers.filter(({ tier, found }) => tier === found).length, tiers.length),
    tier3Precision: share(bothUrgent, foundUrgent.length),
    tier3Recall: share(bothUrgent, urgent.length),
    intent: share(intents.length, messages.length),
  }
}

function macroRecall(texts: readonly Labelled[], language: string, models: TriageModels): number {
  const recalls = sentiments.map((label) => {
    const ofLabel = texts.filter((one) => one.label === label)
    return share(
      ofLabel.filter(({ text }) => sentimentOf(text, language, models).label === label).length,
      ofLabel.length,
    )
  })
  return rounded(recalls.reduce((sum, recall) => sum + recall, 0) / recalls.length)
}

function share(some: number, all: number): number {
  return rounded(some / Math.max(1, all))
}

/** Three digits: more would only be noise. */
function rounded(number: number): number {
  return Math.round(number * 1000) / 1000
}
