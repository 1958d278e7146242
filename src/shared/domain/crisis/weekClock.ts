import { calendarDay, weekdayOf } from '../times/calendarDay'
import { wallClock } from '../times/wallClock'

const minuteMs = 60_000
const dayMs = 24 * 60 * minuteMs

/** Zones differ from UTC by whole quarters of an hour, so an hour of the week begins with one. */
export const quarterMs = 15 * minuteMs

export const hoursInWeek = 168

export type WeekClock = {
  /** 0 is the hour after Sunday's midnight, 167 the last one of Saturday; by the wall clock, summer time included. */
  hourOfWeek(at: number): number
  /** Whether a wall clock's hour begins with the quarter of an hour this moment lies in. */
  beginsHour(at: number): boolean
}

/** A week's clock for one zone (IANA name). The zone is asked once a day, and each quarter on days it changes. */
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

  function shown(at: number): number {
    const quarter = Math.floor(at / quarterMs) * quarterMs
    const dayStart = Math.floor(at / dayMs) * dayMs
    const offset = askedOffset(dayStart)
    const isSteady = offset === askedOffset(dayStart + dayMs)
    return quarter + (isSteady ? offset : askedOffset(quarter))
  }

  return {
    hourOfWeek(at) {
      const wall = shown(at)
      const hour = Math.floor((wall % dayMs) / (60 * minuteMs))
      return weekdayOf(calendarDay(wall)) * 24 + hour
    },
    beginsHour: (at) => shown(at) % (60 * minuteMs) === 0,
  }
}
