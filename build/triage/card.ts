import {
  sentiments,
  triageLanguages,
  type TriageLanguage,
  type TriageModels,
} from '#shared/domain/triage/models/triageModels'
import { sentimentOf } from '#shared/domain/triage/sentimentOf'
import { triageFacts } from '#shared/domain/triage/rules/triageFacts'
import { triageOf } from '#shared/domain/triage/triageOf'
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
  'Rules were made by reading two thirds of the older messages, so "unseen" flatters them; "unseenByRules" was written after them and read by nobody since.',
  '"unseenAndHard" was written by other hands to mislead: trouble without its usual words, and its words without trouble.',
  'All messages are by few hands, none of them a customer: what others write will be judged somewhat worse.',
  'Other languages: only emoji, faces and signs are judged.',
  'A message is read up to 8,000 letters.',
]

/** What was learnt from what, how well, and what it can not do. Shares are of 1; the unseen ones were never learnt from. */
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
            unseen: scoresOf(unseen(data.messages[language], undefined), language, models),
            unseenByRules: scoresOf(unseen(data.messages[language], 2), language, models),
            unseenAndHard: scoresOf(unseen(data.messages[language], 3), language, models),
          },
        ]),
      ),
    },
    limits,
  }
}

function unseen(messages: readonly OwnMessage[], round: OwnMessage['round']): readonly OwnMessage[] {
  return messages.filter((one) => keptApart(one) && one.round === round)
}

function scoresOf(messages: readonly OwnMessage[], language: TriageLanguage, models: TriageModels): object {
  const judged = messages.map((message) => {
    const { tier, intent } = triageOf(message.text, language, triageFacts(message.text, language), models)
    return { message, tier: tier.tier, intent: intent.intent }
  })
  const urgent = judged.filter(({ message }) => message.tier === 3)
  const foundUrgent = judged.filter(({ tier }) => tier === 3)
  const bothUrgent = urgent.filter(({ tier }) => tier === 3).length
  return {
    messages: messages.length,
    macroRecall: macroRecall(messages, language, models),
    tier: share(judged.filter(({ message, tier }) => message.tier === tier).length, judged.length),
    tier3Precision: share(bothUrgent, foundUrgent.length),
    tier3Recall: share(bothUrgent, urgent.length),
    intent: share(judged.filter(({ message, intent }) => message.intent === intent).length, judged.length),
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
