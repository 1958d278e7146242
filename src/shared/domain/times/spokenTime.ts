import { addDays, type CalendarDay } from './calendarDay'
import { instantAt } from './instantAt'
import { wallClock } from './wallClock'

/** What words say of a moment, before it is known where and when they were said. */
export type SpokenTime =
  | { readonly kind: 'elapsed'; readonly ms: number }
  | {
      readonly kind: 'clock'
      /** null: the next time the clock shows these minutes. */
      readonly day: CalendarDay | null
      /** Minutes since midnight, up to 1440; null: when the day starts. */
      readonly minutes: number | null
      /** How the day comes again, for a name (Friday, 30 November) that means the next one. */
      readonly repeats: 'weekly' | 'yearly' | null
    }

export type Place = {
  readonly now: number
  /** IANA name. */
  readonly timeZone: string
  /** Minutes since midnight. */
  readonly dayStartsAt: number
}

/** The moment meant, in epoch ms. What is said for today and is over stays over: it isn't moved to another day. */
export function momentOf(spoken: SpokenTime, { now, timeZone, dayStartsAt }: Place): number {
  if (spoken.kind === 'elapsed') return now + spoken.ms
  const minutes = spoken.minutes ?? dayStartsAt
  const today = wallClock(now, timeZone).day
  const day = spoken.day ?? today
  const at = instantAt(day, minutes, timeZone)
  if (at > now) return at
  if (spoken.day === null) return instantAt(addDays(day, 1), minutes, timeZone)
  if (spoken.repeats === 'weekly') return instantAt(addDays(day, 7), minutes, timeZone)
  return spoken.repeats === 'yearly' ? nextYear(day, today, minutes, timeZone) : at
}

/** Today's own date is today, even where its time is over. */
function nextYear(day: CalendarDay, today: CalendarDay, minutes: number, timeZone: string): number {
  const isToday = day.day === today.day && day.month === today.month && day.year === today.year
  return instantAt(isToday ? day : { ...day, year: day.year + 1 }, minutes, timeZone)
}
