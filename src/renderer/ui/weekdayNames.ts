import { localeOf } from '#shared/i18n/localeOf'
import type { Language } from '#shared/i18n/translate'

/** 5 January 1970 was a Monday. */
const monday = 4 * 86_400_000

/** Monday first. */
export function weekdayNames(language: Language, weekday: 'short' | 'long'): readonly string[] {
  const format = new Intl.DateTimeFormat(localeOf(language), { weekday, timeZone: 'UTC' })
  return Array.from({ length: 7 }, (_, day) => format.format(monday + day * 86_400_000))
}
