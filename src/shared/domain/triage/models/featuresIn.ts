import { featuresOf, type MessageFeatures } from '../linear/messageFeatures'
import { messageTokens } from '../words/messageTokens'
import type { Token } from '../words/token'
import { isTriageLanguage, type TriageLanguage, type TriageModels } from './triageModels'

export type LanguageFeatures = { readonly features: MessageFeatures; readonly known: TriageLanguage }

/** What the models see of a message. Of a language whose words are not known, its signs, as English has them too. */
export function featuresIn(text: string, language: string, { languages }: TriageModels): LanguageFeatures {
  const tokens = messageTokens(text)
  if (isTriageLanguage(language)) {
    return { features: featuresOf(tokens, languages[language].vocabulary), known: language }
  }
  return { features: featuresOf(tokens.filter(isSign), languages.en.vocabulary), known: 'en' }
}

function isSign({ kind }: Token): boolean {
  return kind !== 'word' && kind !== 'tag'
}
