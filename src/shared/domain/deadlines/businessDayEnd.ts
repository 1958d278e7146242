import type { BusinessHours } from './businessHours'
import { firstDayAround, openingCalendar } from './openingCalendar'

const mostDays = 3_660

/**
 * When the business day ends that a moment (epoch ms) lies in or before, or one so many business days later. A day lasts
 * until what opened on it closes for the last time, be it after midnight; from closing on, the next one counts. Null: the
 * shop is not open within ten years.
 */
export function businessDayEnd(hours: BusinessHours, at: number, daysLater = 0): number | null {
  const calendar = openingCalendar(hours)
  if (calendar.isNeverOpen) return null
  const first = firstDayAround(at)
  let left = daysLater
  for (let day = first; day < first + mostDays; day++) {
    const endAt = Math.max(...calendar.spans(day).map(({ toAt }) => toAt))
    if (endAt > at && left-- === 0) return endAt
  }
  return null
}
