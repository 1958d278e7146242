import type { CalendarDay } from './calendarDay'

/** What calendar and clock on a wall of this zone (IANA name) show at a moment; `minutes` since midnight, seconds cut off. */
export type WallClock = { readonly day: CalendarDay; readonly minutes: number }

/** The process's own zone never matters. An unknown zone is a bug and throws a RangeError. */
export function wallClock(at: number, timeZone: string): WallClock {
  const parts = new Intl.DateTimeFormat('en-US-u-ca-gregory-nu-latn', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
  }).formatToParts(new Date(at))
  const field = (type: Intl.DateTimeFormatPartTypes) => Number(parts.find((part) => part.type === type)?.value)
  return {
    day: { year: field('year'), month: field('month'), day: field('day') },
    minutes: field('hour') * 60 + field('minute'),
  }
}
