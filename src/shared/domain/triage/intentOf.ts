import { chancesOf, scoresOf } from './linear/scoresOf'
import { featuresIn, type LanguageFeatures } from './models/featuresIn'
import { intents, type Intent, type TriageModels } from './models/triageModels'

export type IntentVerdict = { readonly intent: Intent; readonly chance: number }

/** What a message is for, and how sure that is, 0 to 1. */
export function intentOf(text: string, language: string, models: TriageModels): IntentVerdict {
  return intentIn(featuresIn(text, language, models), models)
}

export function intentIn({ features }: LanguageFeatures, { intent: model }: TriageModels): IntentVerdict {
  const chances = chancesOf(scoresOf(model, features), model.sharpness)
  const chance = Math.max(...chances)
  return { intent: intents[chances.indexOf(chance)] ?? 'other', chance }
}
