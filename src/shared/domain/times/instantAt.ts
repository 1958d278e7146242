import type { CalendarDay } from './calendarDay'
import { wallClock } from './wallClock'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/**
 * The moment (epoch ms) at which a wall clock in this zone (IANA name) shows that day and those minutes since midnight;
 * 1440 is the midnight that ends the day. Where the clock is put forward over it, as long after the jump as it lay
 * after its beginning; where it comes twice, the first time: what Temporal calls compatible.
 */
export function instantAt(day: CalendarDay, minutes: number, timeZone: string): number {
  const asUtc = utcOf(day, minutes)
  const before = asUtc - offsetAt(asUtc - dayMs, timeZone)
  if (shownAt(before, timeZone) === asUtc) return before
  const after = asUtc - offsetAt(asUtc + dayMs, timeZone)
  return shownAt(after, timeZone) === asUtc ? after : before
}

function offsetAt(at: number, timeZone: string): number {
  return shownAt(at, timeZone) - Math.floor(at / minuteMs) * minuteMs
}

function shownAt(at: number, timeZone: string): number {
  const { day, minutes } = wallClock(at, timeZone)
  return utcOf(day, minutes)
}

function utcOf({ year, month, day }: CalendarDay, minutes: number): number {
  return Date.UTC(year, month - 1, day) + minutes * minuteMs
}
