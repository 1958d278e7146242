import { clockTime } from './clockTime'
import { localeOf } from './localeOf'
import type { Language } from './translate'

/** A moment on any day, for the middle of a sentence: Wed 25 Nov, 11:20. */
export function dateAndTime(at: number, language: Language): string {
  const day = { weekday: 'short', day: 'numeric', month: 'short' } as const
  return `${new Intl.DateTimeFormat(localeOf(language), day).format(at)}, ${clockTime(at, language)}`
}
