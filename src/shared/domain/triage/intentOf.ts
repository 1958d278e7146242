import type { JoinedScores } from './joined/joinedScores'
import { chancesOf } from './linear/scoresOf'
import { intents, type Intent, type TriageModels } from './models/triageModels'

export type IntentVerdict = { readonly intent: Intent; readonly chance: number }

/** What a message is for, and how sure that is, 0 to 1. */
export function intentOf({ intent: scores }: JoinedScores, { intentJoin }: TriageModels): IntentVerdict {
  const chances = chancesOf(scores, intentJoin.sharpness)
  const chance = Math.max(...chances)
  return { intent: intents[chances.indexOf(chance)] ?? 'other', chance }
}
