import { firstDayAround, type OpeningCalendar, type OpenSpan } from './openingCalendar'

const dayMs = 86_400_000
/** As far as anyone looks ahead for an open hour: ten years. */
const mostDays = 3_660

/**
 * The open time from a moment on (epoch ms), in order, each moment in one span only. Ends after ten years of it, or of
 * looking for it.
 */
export function* openSpans(calendar: OpeningCalendar, fromAt: number): Generator<OpenSpan, undefined> {
  if (calendar.isNeverOpen) return
  const first = firstDayAround(fromAt)
  let doneUntil = fromAt
  for (let day = first; day < first + mostDays; day++) {
    for (const span of calendar.spans(day)) {
      if (span.toAt <= doneUntil) continue
      yield { fromAt: Math.max(span.fromAt, doneUntil), toAt: span.toAt }
      doneUntil = span.toAt
    }
  }
}

/** Epoch ms of the last moment `openSpans` looks at. */
export function horizonOf(fromAt: number): number {
  return fromAt + (mostDays - 4) * dayMs
}
