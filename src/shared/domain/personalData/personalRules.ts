import { personalData } from './personalData'
import type { PersonalOptions } from './personalFinding'

export type PersonalRecord = {
  readonly text: string
  readonly lang: PersonalOptions['language']
  readonly country?: string
  readonly orderPattern?: string | null
}

const homes = { en: 'GB', fr: 'FR', pl: 'PL' } as const

/** The rules a text meets, each once: `email` where it holds an e-mail address, `asks:email` where it asks for one. */
export function personalRules({ text, lang, country, orderPattern }: PersonalRecord): string[] {
  const options = { language: lang, country: country ?? homes[lang], orderPattern: orderPattern ?? null }
  const rules = personalData(text, options).map(({ kind, isAsked }) => (isAsked ? `asks:${kind}` : kind))
  return [...new Set(rules)].sort()
}
