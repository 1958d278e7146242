import { joinFeatures } from '#shared/domain/triage/joined/joinFeatures'
import { subjectFeatures } from '#shared/domain/triage/joined/subjectScores'
import type { LinearModel } from '#shared/domain/triage/linear/linearModel'
import { messageFeatures } from '#shared/domain/triage/linear/messageFeatures'
import type { Features } from '#shared/domain/triage/linear/scoresOf'
import type { ModelName } from '#shared/domain/triage/models/readTriage'
import { intents, tiers, triageLanguages } from '#shared/domain/triage/models/triageModels'
import type { Vocabularies } from '#shared/domain/triage/models/vocabularies'
import { triageFacts } from '#shared/domain/triage/rules/triageFacts'
import { alarmAt, bestSharpness } from './calibrated'
import { crossValidated, type Tried } from './crossValidated'
import { trainLinear, type LinearOptions, type TrainingRow } from './trainLinear'
import { learntFrom, unseenByRules, type OwnMessage, type TrainingData } from './trainingData'

const common = { rounds: 60, figureGain: 1, isBalanced: true }
const tierOptions: LinearOptions = { ...common, classes: tiers.map(String), base: '1', bits: 15, cost: 0.3 }
const intentOptions: LinearOptions = { ...common, classes: intents, base: 'question', bits: 14, cost: 1 }
/** Without words: the fewest buckets that a model can have. As many of a kind as there are, so that common kinds are likelier. */
const join = { bits: 4, cost: 0.1, isBalanced: false }
/**
 * Of newer messages, how many of those taken for urgent must be so where a fifth was not learnt from. With all of them learnt,
 * it is some more: nine in ten are wanted, and one that is missed costs more than one alarm too many.
 */
const urgentPrecision = 0.86

/** A message, and what words and ideas are in it. */
type Subject = { readonly message: OwnMessage; readonly features: Features }

/**
 * Tier and intent, in two steps: by words and ideas; then, by what a model of the first step says that never saw the message,
 * and what rules found. The second step learns only from messages that the rules were not made by: on those they were made
 * by, rules are right more often than on anybody's mail.
 */
export function learnSubjects(
  messages: TrainingData['messages'],
  words: Vocabularies,
): readonly (readonly [ModelName, LinearModel])[] {
  const subjects = triageLanguages.flatMap((known) =>
    messages[known].filter(learntFrom).map((message) => {
      const features = messageFeatures(message.text, words[known])
      return { message, features: subjectFeatures({ features, known }) }
    }),
  )
  const tierRows = subjects.map((one) => rowOf(one, `${one.message.tier}`))
  const intentRows = subjects.map((one) => rowOf(one, one.message.intent))
  const tried = {
    tier: scoresByRow(crossValidated(tierRows, tierOptions), tierRows),
    intent: scoresByRow(crossValidated(intentRows, intentOptions), intentRows),
  }
  const joined = subjects.flatMap(({ message, features }, place): readonly Subject[] => {
    if (!unseenByRules(message)) return []
    const scores = { tier: tried.tier[place] ?? [], intent: tried.intent[place] ?? [], figures: features.figures }
    return [{ message, features: joinFeatures(scores, triageFacts(message.text, message.lang)) }]
  })
  return [
    ['tier', trainLinear(tierRows, tierOptions)],
    ['intent', trainLinear(intentRows, intentOptions)],
    ['tierJoin', tierJoin(joined)],
    ['intentJoin', intentJoin(joined)],
  ]
}

function rowOf({ features }: Subject, label: string): TrainingRow {
  return { ...features, label, weight: 1 }
}

function scoresByRow(tried: readonly Tried[], rows: readonly TrainingRow[]): readonly (readonly number[])[] {
  const scores = new Map(tried.map(({ row, scores }) => [row, scores]))
  return rows.map((row) => scores.get(row) ?? [])
}

function tierJoin(joined: readonly Subject[]): LinearModel {
  const options = { ...tierOptions, ...join }
  const rows = joined.map((one) => rowOf(one, `${one.message.tier}`))
  const newer = new Set(rows.filter((_, place) => joined[place]?.message.round === 2))
  const tried = crossValidated(rows, options)
  const sharpness = bestSharpness(tried, options.classes)
  const alarm = alarmAt(
    tried.filter(({ row }) => newer.has(row)),
    options.classes,
    sharpness,
    urgentPrecision,
  )
  return { ...trainLinear(rows, options), sharpness, alarm }
}

function intentJoin(joined: readonly Subject[]): LinearModel {
  const options = { ...intentOptions, ...join }
  const rows = joined.map((one) => rowOf(one, one.message.intent))
  return { ...trainLinear(rows, options), sharpness: bestSharpness(crossValidated(rows, options), options.classes) }
}
