import type { CrisisEvent } from './crisisEvent'

/** A stretch of time a crisis took, its first window included; `endedAt` is Infinity while it lasts. Epoch ms. */
export type CrisisSpan = { readonly firstAt: number; readonly startedAt: number; readonly endedAt: number }

/** The crises these events tell of, oldest first. */
export function crisisSpans(events: readonly CrisisEvent[]): readonly CrisisSpan[] {
  const spans: CrisisSpan[] = []
  for (const event of events) {
    const last = spans.at(-1)
    if (event.type === 'started') {
      spans.push({ firstAt: event.at - event.counts.windowMs, startedAt: event.at, endedAt: Infinity })
    } else if (last) spans[spans.length - 1] = { ...last, endedAt: Math.min(last.endedAt, event.at) }
  }
  return spans
}

/** Whether a crisis was on, or in its first window, at that moment. */
export function isInCrisis(spans: readonly CrisisSpan[], at: number): boolean {
  return spans.some(({ firstAt, endedAt }) => at > firstAt && at <= endedAt)
}
