import type { BusinessHours } from './businessHours'
import { openingCalendar } from './openingCalendar'
import { openSpans } from './openSpans'

/**
 * The earliest moment (epoch ms) by which so many ms of opening hours have passed since another; what ends with the day ends
 * at closing, not at the next opening. Null: not within ten years.
 */
export function addOpenMs(hours: BusinessHours, at: number, openMs: number): number | null {
  if (openMs <= 0) return at
  let left = openMs
  for (const { fromAt, toAt } of openSpans(openingCalendar(hours), at)) {
    if (toAt - fromAt >= left) return fromAt + left
    left -= toAt - fromAt
  }
  return null
}

/** The first open moment at or after one, epoch ms; null: not within ten years. */
export function nextOpenAt(hours: BusinessHours, at: number): number | null {
  return openSpans(openingCalendar(hours), at).next().value?.fromAt ?? null
}
