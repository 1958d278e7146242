import type { Chrono, ParsedResult } from 'chrono-node'

import { type CalendarDay, weekdayOf } from './calendarDay'
import type { SpokenTime } from './spokenTime'
import { withoutFiller } from './timeLanguage'

/** What one language adds to chrono. All texts are folded. */
export type ChronoLanguage = {
  readonly chrono: Chrono
  readonly filler: RegExp
  /** Says that a day is a past one, which `forwardDate` would turn into a coming one. */
  readonly pastWord: RegExp
  /** An hour from 1 to 5 that is said without half of the day is in the afternoon: no shop plans for the night. */
  readonly hasTwelveHours: boolean
}

/**
 * What chrono finds, if it is one moment and nothing but filler is left beside it. Chrono calculates with the process's
 * own zone, so it is asked at noon, which is never skipped there, and only for days and hours; the owner's zone comes later.
 */
export function readWithChrono(text: string, today: CalendarDay, language: ChronoLanguage): SpokenTime | null {
  const noon = Date.UTC(today.year, today.month - 1, today.day, 12)
  const [result, another] = parse(text, noon, language)
  if (!result || another || result.end) return null
  const left = `${text.slice(0, result.index)} ${text.slice(result.index + result.text.length)}`
  const unread = withoutFiller(left, language.filler)
  if (result.start.isCertain('timezoneOffset')) return unread === '' ? elapsed(text, result, language) : null
  const minutes = minutesOf(result, language)
  if (unread === '') return clockTime(result, minutes, language.pastWord.test(text))
  const bareHour = minutes === null && /^\d{1,2}$/.test(unread) ? hourOf(unread, language) : null
  return bareHour === null ? null : clockTime(result, bareHour * 60, language.pastWord.test(text))
}

/** "tomorrow 9": the number beside a day is an hour. */
function hourOf(digits: string, { hasTwelveHours }: ChronoLanguage): number | null {
  const hour = Number(digits)
  if (hour > 23) return null
  return hour + (hasTwelveHours && /^[1-5]$/.test(digits) ? 12 : 0)
}

function parse(text: string, at: number, { chrono, pastWord }: ChronoLanguage): readonly ParsedResult[] {
  return chrono.parse(text, { instant: new Date(at), timezone: 0 }, { forwardDate: !pastWord.test(text) })
}

function clockTime({ start }: ParsedResult, minutes: number | null, isPast: boolean): SpokenTime | null {
  const isDated = start.isCertain('day') || start.isCertain('month')
  const isNamed = start.isCertain('weekday')
  const day = { year: start.get('year') ?? 0, month: start.get('month') ?? 0, day: start.get('day') ?? 0 }
  if (!isDated && !isNamed) return minutes === null ? null : { kind: 'clock', day: null, minutes, repeats: null }
  if (isNamed && start.get('weekday') !== weekdayOf(day)) return null
  if (isDated) return { kind: 'clock', day, minutes, repeats: start.isCertain('year') ? null : 'yearly' }
  return { kind: 'clock', day, minutes, repeats: isPast ? null : 'weekly' }
}

function minutesOf({ start, text }: ParsedResult, { hasTwelveHours }: ChronoLanguage): number | null {
  if (!start.isCertain('hour')) return null
  const hour = start.get('hour') ?? 0
  const isOpen = hasTwelveHours && !start.isCertain('meridiem') && hour >= 1 && hour <= 5 && !/\b0\d/.test(text)
  return (hour + (isOpen ? 12 : 0)) * 60 + (start.get('minute') ?? 0)
}

/** Far from each other in the year: an hour that the process's zone skips after one of them, it has after the other. */
const references = [Date.UTC(2026, 0, 15, 12), Date.UTC(2026, 6, 15, 12)]

/** An amount of time. A time said for another zone is not read. */
function elapsed(text: string, result: ParsedResult, language: ChronoLanguage): SpokenTime | null {
  const tags = result.start.tags()
  if (!tags.has('result/relativeDateAndTime') && !tags.has('casualReference/now')) return null
  const amounts = references.map((at) => (parse(text, at, language)[0]?.date().getTime() ?? Number.NaN) - at)
  return { kind: 'elapsed', ms: Math.min(...amounts) }
}
