import type { Language, Translate } from '#shared/i18n/translate'
import { countWords } from './countWords'
import { durationWords } from './durationWords'

type Alert = {
  readonly reason: 'burst' | 'largeAccounts'
  readonly people: number
  /** How many this hour usually brings. */
  readonly usual: number
  readonly windowMs: number
}

const hourMs = 3_600_000

/** What is happening: 14 people complained in public in the last hour. Usually it is 1. */
export function crisisWords({ reason, people, usual, windowMs }: Alert, t: Translate, language: Language): string {
  const when =
    windowMs === hourMs ? t('crisis.inLastHour') : t('crisis.inLast', { duration: durationWords(windowMs, t) })
  const often = Math.round(usual)
  const usually = often === 0 ? t('crisis.usuallyNone') : countWords('crisis.usually', often, t, language)
  const key = reason === 'burst' ? 'crisis.people' : 'crisis.peopleLarge'
  const words = countWords(key, people, (name, values) => t(name, { ...values, when, usual: usually }), language)
  return words
}
