import en from './starter/en.json'
import fr from './starter/fr.json'
import pl from './starter/pl.json'
import type { StarterId } from './starterPack'
import type { TemplateLanguage } from './template'

/** What a template of the starter pack says, also where the owner has none of it: a key must always have words. */
export function starterBody(id: StarterId, language: TemplateLanguage): string {
  return { en, fr, pl }[language][id].body
}
