import { localeOf } from './localeOf'
import type { Language } from './translate'

/** The time of day on the owner's clock, 24 hours: 11:20. */
export function clockTime(at: number, language: Language): string {
  return new Intl.DateTimeFormat(localeOf(language), { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' }).format(
    at,
  )
}
