import type { OpenInterval } from './businessHours'

const dayMinutes = 24 * 60

/** Opening hours from one time of the day until another (`09:00`); one that is not later lies on the next day. Null: no times. */
export function intervalBetween(from: string, until: string): OpenInterval | null {
  const [fromMinute, untilMinute] = [minuteOf(from), minuteOf(until)]
  if (fromMinute === null || untilMinute === null) return null
  return { fromMinute, toMinute: untilMinute > fromMinute ? untilMinute : untilMinute + dayMinutes }
}

/** `09:00` for minutes since a midnight, be they past the next one. */
export function timeOf(minute: number): string {
  const ofDay = minute % dayMinutes
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':')
}

/** Whether it goes on after midnight. */
export function endsNextDay({ toMinute }: OpenInterval): boolean {
  return toMinute > dayMinutes
}

function minuteOf(time: string): number | null {
  const [, hours, minutes] = /^([01]\d|2[0-3]):([0-5]\d)/.exec(time) ?? []
  return hours === undefined ? null : Number(hours) * 60 + Number(minutes)
}
