/** A day of the calendar, in no time zone; `month` from 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number }

/** The calendar day that begins at this UTC midnight, or in which this UTC moment lies. */
export function calendarDay(utcMs: number): CalendarDay {
  const date = new Date(utcMs)
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() }
}

/** Days of the month past its end run on into the next month. */
export function addDays({ year, month, day }: CalendarDay, days: number): CalendarDay {
  return calendarDay(Date.UTC(year, month - 1, day + days))
}

/** The same day some months later, or the last day of that month where it is shorter. */
export function addMonths({ year, month, day }: CalendarDay, months: number): CalendarDay {
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate()
  return calendarDay(Date.UTC(year, month - 1 + months, Math.min(day, last)))
}

/** 0 is Sunday, as in Date. */
export function weekdayOf({ year, month, day }: CalendarDay): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay()
}

/** Whether there is such a day: no 31 February. */
export function isRealDay(day: CalendarDay): boolean {
  const real = addDays(day, 0)
  return day.month >= 1 && day.month <= 12 && real.month === day.month && real.day === day.day
}
