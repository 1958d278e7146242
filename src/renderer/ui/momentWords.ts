import { clockTime } from '#shared/i18n/clockTime'
import { localeOf } from '#shared/i18n/localeOf'
import type { Language, Translate } from '#shared/i18n/translate'

const dayMs = 24 * 60 * 60 * 1000

/** The day of a moment, seen from `now`: Today, Yesterday, Tuesday 17 November. */
export function dayWords(at: number, now: number, t: Translate, language: Language): string {
  if (isSameDay(at, now)) return t('time.today')
  if (isSameDay(at, now - dayMs)) return t('time.yesterday')
  return new Intl.DateTimeFormat(localeOf(language), {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    ...(!isSameYear(at, now) && { year: 'numeric' }),
  }).format(at)
}

/** The moment as short as it is clear: 11:20 today, with its date this year, the date alone before. */
export function momentWords(at: number, now: number, language: Language): string {
  if (isSameDay(at, now)) return clockTime(at, language)
  const options = { day: 'numeric', month: 'short' } as const
  if (!isSameYear(at, now)) {
    return new Intl.DateTimeFormat(localeOf(language), { ...options, year: 'numeric' }).format(at)
  }
  const date = new Intl.DateTimeFormat(localeOf(language), options).format(at)
  return `${date}, ${clockTime(at, language)}`
}

export function dateWords(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'long', year: 'numeric' }).format(at)
}

/** The moment in full, for the middle of a sentence: 24 November 2026, 11:20. */
export function dateTimeWords(at: number, language: Language): string {
  return `${dateWords(at, language)}, ${clockTime(at, language)}`
}

function isSameYear(one: number, other: number): boolean {
  return new Date(one).getFullYear() === new Date(other).getFullYear()
}

export function isSameDay(one: number, other: number): boolean {
  return new Date(one).toDateString() === new Date(other).toDateString()
}
