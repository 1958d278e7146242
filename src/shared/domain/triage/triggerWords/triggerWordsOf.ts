import type { Settings } from '../../settings/settings'
import type { TriageLanguage } from '../models/triageModels'
import { defaultTriggerWords } from './defaultTriggerWords'

export type TriggerWords = Readonly<Record<TriageLanguage, readonly string[]>>

/** The words that move a message up, by language: the owner's where they have changed them. */
export function triggerWordsOf({ triggerWords }: Pick<Settings, 'triggerWords'>): TriggerWords {
  const { en, fr, pl } = { ...defaultTriggerWords, ...definedOnly(triggerWords) }
  return { en, fr, pl }
}

function definedOnly(words: Settings['triggerWords']): Partial<TriggerWords> {
  return Object.fromEntries(Object.entries(words).filter(([, list]) => list !== undefined))
}
