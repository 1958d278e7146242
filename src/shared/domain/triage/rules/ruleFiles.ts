import type { WrittenLanguage } from '../../tone/writtenLanguage'
import enLists from './en/lists.json'
import enUrgent from './en/urgent.json'
import enOwn from './en/individual.json'
import enCommon from './en/common.json'
import enSignals from './en/signals.json'
import enSpelling from './en/spelling.json'
import frLists from './fr/lists.json'
import frUrgent from './fr/urgent.json'
import frOwn from './fr/individual.json'
import frCommon from './fr/common.json'
import frSignals from './fr/signals.json'
import frSpelling from './fr/spelling.json'
import plLists from './pl/lists.json'
import plUrgent from './pl/urgent.json'
import plOwn from './pl/individual.json'
import plCommon from './pl/common.json'
import plSignals from './pl/signals.json'
import plSpelling from './pl/spelling.json'
import type { RuleFile, WordLists } from './ruleFile'

/** What is known of a language. */
export type LanguageFiles = {
  readonly lists: WordLists
  /** Frequent slips and short forms, folded, and the word that is meant. */
  readonly spelling: Readonly<Record<string, string>>
  readonly files: readonly RuleFile[]
}

/** Rules as they are read. */
export const ruleFiles: Readonly<Record<WrittenLanguage, LanguageFiles>> = {
  en: { lists: enLists, spelling: enSpelling, files: [enUrgent, enOwn, enCommon, enSignals] },
  fr: { lists: frLists, spelling: frSpelling, files: [frUrgent, frOwn, frCommon, frSignals] },
  pl: { lists: plLists, spelling: plSpelling, files: [plUrgent, plOwn, plCommon, plSignals] },
}
