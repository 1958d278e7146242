import { localeOf } from '#shared/i18n/localeOf'
import type { Language, Translate } from '#shared/i18n/translate'
import { countWords } from './countWords'

const countables = [
  'conversations',
  'messages',
  'drafts',
  'replies',
  'customers',
  'templates',
  'rules',
  'accounts',
  'settings',
] as const
export type Counts = Readonly<Partial<Record<(typeof countables)[number], number>>>

/** "3 conversations, 41 messages and 1 draft": only what there is; empty when all are zero. */
export function countsWords(counts: Counts, t: Translate, language: Language): string {
  const present = countables.flatMap((what) => {
    const count = counts[what] ?? 0
    return count === 0 ? [] : [countWords(`counts.${what}`, count, t, language)]
  })
  return listWords(present, language)
}

export function listWords(items: readonly string[], language: Language): string {
  return new Intl.ListFormat(localeOf(language), { type: 'conjunction' }).format(items)
}
