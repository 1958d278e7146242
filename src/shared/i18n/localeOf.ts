import type { Language } from './translate'

/** The locale that writes dates and numbers for a language: English as in Europe, the day before the month. */
export function localeOf(language: Language): string {
  return language === 'en' ? 'en-GB' : language
}
