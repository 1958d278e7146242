import { addDays, type CalendarDay, weekdayOf } from './calendarDay'
import { instantAt } from './instantAt'
import { wallClock } from './wallClock'

export type SendLaterPreset = {
  readonly id: 'inOneHour' | 'thisAfternoon' | 'tomorrowMorning' | 'mondayMorning'
  /** Epoch ms. */
  readonly at: number
}

const minuteMs = 60_000
const morning = 9 * 60
const noon = 12 * 60
const afternoon = 15 * 60

/**
 * Moments offered for sending later, soonest first, in the zone by its IANA name: in an hour (on the next whole minute),
 * 15:00 where the morning isn't over, 9:00 tomorrow, and 9:00 on Monday where that is another day than tomorrow.
 */
export function sendLaterPresets(now: number, timeZone: string): readonly SendLaterPreset[] {
  const { day, minutes } = wallClock(now, timeZone)
  const tomorrow = addDays(day, 1)
  const monday = nextMonday(day)
  const isMondayTomorrow = weekdayOf(tomorrow) === 1
  const inOneHour = Math.ceil(now / minuteMs) * minuteMs + 60 * minuteMs
  const presets: readonly (SendLaterPreset | null)[] = [
    { id: 'inOneHour', at: inOneHour },
    minutes < noon ? { id: 'thisAfternoon', at: instantAt(day, afternoon, timeZone) } : null,
    { id: 'tomorrowMorning', at: instantAt(tomorrow, morning, timeZone) },
    isMondayTomorrow ? null : { id: 'mondayMorning', at: instantAt(monday, morning, timeZone) },
  ]
  return presets.filter((preset) => preset !== null)
}

function nextMonday(day: CalendarDay): CalendarDay {
  return addDays(day, (8 - weekdayOf(day)) % 7 || 7)
}
