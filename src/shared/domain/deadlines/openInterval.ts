import type { OpenInterval } from './businessHours'

const dayMinutes = 24 * 60

/**
 * Opening hours from one time of the day until another, as owners write them: `9`, `9:30`, `17h`, `24:00`. An end that is
 * not later lies on the next day. Null: one of them is no time.
 */
export function intervalBetween(from: string, until: string): OpenInterval | null {
  const [fromMinute, untilMinute] = [minuteOf(from), minuteOf(until)]
  if (fromMinute === null || untilMinute === null || fromMinute === dayMinutes) return null
  return { fromMinute, toMinute: untilMinute > fromMinute ? untilMinute : untilMinute + dayMinutes }
}

/** `9:00` for minutes since a midnight; the midnight that ends the day is `24:00`, and later times are those of the next. */
export function timeOf(minute: number): string {
  const ofDay = minute > dayMinutes ? minute - dayMinutes : minute
  return `${Math.floor(ofDay / 60)}:${String(ofDay % 60).padStart(2, '0')}`
}

/** Whether it goes on after midnight. */
export function endsNextDay({ toMinute }: OpenInterval): boolean {
  return toMinute > dayMinutes
}

function minuteOf(time: string): number | null {
  const [, hours, minutes = '0'] = /^\s*(\d{1,2})\s*(?:[:.h]\s*(\d{2})?)?\s*$/i.exec(time) ?? []
  const minute = hours === undefined ? Infinity : Number(hours) * 60 + Number(minutes)
  return minute <= dayMinutes && Number(minutes) < 60 ? minute : null
}
