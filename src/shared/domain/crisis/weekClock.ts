import { wallClock } from '../times/wallClock'

const minuteMs = 60_000
const hourMs = 60 * minuteMs
const dayMs = 24 * hourMs
/** 1970-01-01 was one. */
const thursday = 4

/** Zones differ from UTC by whole quarters of an hour, so an hour of the week begins with one. */
export const quarterMs = 15 * minuteMs

export const hoursInWeek = 168

export type WeekClock = {
  /** 0 is the hour after Sunday's midnight, 167 the last one of Saturday; by the wall clock, summer time included. */
  hourOfWeek(at: number): number
  /** Whether a wall clock's hour begins with the quarter of an hour this moment lies in. */
  beginsHour(at: number): boolean
}

/**
 * A week's clock for one zone (IANA name). Asking Intl is slow, so the zone is asked once a week, more often only where the
 * answers differ: no zone goes to summer time and back within a week.
 */
export function createWeekClock(timeZone: string): WeekClock {
  const offsets = new Map<number, number>()

  function askedOffset(at: number): number {
    const known = offsets.get(at)
    if (known !== undefined) return known
    const { day, minutes } = wallClock(at, timeZone)
    const offset = Date.UTC(day.year, day.month - 1, day.day) + minutes * minuteMs - at
    offsets.set(at, offset)
    return offset
  }

  function steadyOffset(at: number, lengthMs: number): number | null {
    const start = Math.floor(at / lengthMs) * lengthMs
    const offset = askedOffset(start)
    return offset === askedOffset(start + lengthMs) ? offset : null
  }

  /** What the wall shows, as if it were UTC, seconds cut off with the quarter's minutes. */
  function shown(at: number): number {
    const quarter = Math.floor(at / quarterMs) * quarterMs
    return quarter + (steadyOffset(at, 7 * dayMs) ?? steadyOffset(at, dayMs) ?? askedOffset(quarter))
  }

  return {
    hourOfWeek(at) {
      const wall = shown(at)
      const weekday = (Math.floor(wall / dayMs) + thursday) % 7
      return weekday * 24 + Math.floor((wall % dayMs) / hourMs)
    },
    beginsHour: (at) => shown(at) % hourMs === 0,
  }
}
