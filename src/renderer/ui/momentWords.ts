import { clockTime } from '#shared/i18n/clockTime'
import { localeOf } from '#shared/i18n/localeOf'
import type { Language, Translate } from '#shared/i18n/translate'

const dayMs = 24 * 60 * 60 * 1000

/** The day of a moment, seen from `now`: Today, Yesterday, Tuesday 17 November. */
export function dayWords(at: number, now: number, t: Translate, language: Language): string {
  if (isSameDay(at, now)) return t('time.today')
  if (isSameDay(at, now - dayMs)) return t('time.yesterday')
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!isThisYear && { year: 'numeric' }),
  }).format(at)
}

/** The moment as short as it is clear: 11:20 today, otherwise with its date. */
export function momentWords(at: number, now: number, language: Language): string {
  if (isSameDay(at, now)) return clockTime(at, language)
  const date = new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short' }).format(at)
  return `${date}, ${clockTime(at, language)}`
}

export function dateWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', year: 'numeric' }).format(at)
}

export function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString()
}
