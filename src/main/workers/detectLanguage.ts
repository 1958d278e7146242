import { eld } from 'eld/small'

import type { Detected } from '#shared/domain/triage/language/detector'

/** What customers of a shop in Europe write. Every further language makes short texts of these less sure. */
const languages = ['en', 'fr', 'pl', 'de', 'es', 'it', 'pt', 'nl']

eld.setLanguageSubset(languages)

/** A text's language by its letters (Efficient Language Detector, about 0.06 ms). Loading it takes half a second. */
export function detectLanguage(text: string): Detected {
  const found = eld.detect(text)
  return { language: found.language, isReliable: found.isReliable() }
}
