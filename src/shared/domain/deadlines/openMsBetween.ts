import type { BusinessHours } from './businessHours'
import { openingCalendar } from './openingCalendar'
import { horizonOf, openSpans } from './openSpans'

/** How much of the time between two moments (epoch ms) lies within opening hours, in ms; 0 where the second comes first. */
export function openMsBetween(hours: BusinessHours, fromAt: number, toAt: number): number {
  const calendar = openingCalendar(hours)
  let total = 0
  for (let at = fromAt; at < toAt && !calendar.isNeverOpen; at = horizonOf(at)) {
    const end = Math.min(toAt, horizonOf(at))
    for (const span of openSpans(calendar, at)) {
      if (span.fromAt >= end) break
      total += Math.min(span.toAt, end) - span.fromAt
    }
  }
  return total
}
