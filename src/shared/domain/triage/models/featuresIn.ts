import { featuresOf, type MessageFeatures } from '../linear/messageFeatures'
import { messageTokens } from '../words/messageTokens'
import type { Token } from '../words/token'
import { isTriageLanguage, type TriageLanguage, type TriageModels } from './triageModels'

export type LanguageFeatures = { readonly features: MessageFeatures; readonly known: TriageLanguage }

type Seen = { readonly text: string; readonly language: string; readonly of: TriageModels['languages'] }

let last: (Seen & { readonly seen: LanguageFeatures }) | null = null

/**
 * What the models see of a message. Of a language whose words are not known, its signs, as English has them too. A message is
 * mostly asked about twice in a row: what it is, and why.
 */
export function featuresIn(text: string, language: string, { languages: of }: TriageModels): LanguageFeatures {
  if (last?.text !== text || last.language !== language || last.of !== of) {
    last = { text, language, of, seen: lookedAt({ text, language, of }) }
  }
  return last.seen
}

function lookedAt({ text, language, of }: Seen): LanguageFeatures {
  const tokens = messageTokens(text)
  if (isTriageLanguage(language)) {
    return { features: featuresOf(tokens, of[language].vocabulary), known: language }
  }
  return { features: featuresOf(tokens.filter(isSign), of.en.vocabulary), known: 'en' }
}

function isSign({ kind }: Token): boolean {
  return kind !== 'word' && kind !== 'tag'
}
