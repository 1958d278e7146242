import { writtenAt, type CrisisMessage } from './crisisMessage'
import type { CrisisSettings } from './crisisSettings'
import { isInCrisis, type CrisisSpan } from './crisisSpans'
import { createPeopleInWindow, type PeopleCounts, type PeopleInWindow } from './peopleInWindow'
import { quarterMs, type WeekClock } from './weekClock'

const hourMs = 4 * quarterMs

/** One hour of the wall clock that was watched; `hours` below 1 where part of it lay outside, or in a crisis. */
export type WatchedHour = PeopleCounts & { readonly hourOfWeek: number; readonly hours: number }

const nobody: PeopleCounts = { negative: 0, others: 0, largeNegative: 0, largeOthers: 0 }

type Stretch = { readonly from: number; to: number; readonly hourOfWeek: number }

/**
 * The hours from one moment to another without those a crisis took, and who wrote in each. An hour that summer time skips
 * was not watched, one that comes twice was watched twice. `messages` are public and in order.
 */
export function watchedHours(
  messages: readonly CrisisMessage[],
  span: { readonly from: number; readonly to: number },
  crises: readonly CrisisSpan[],
  clock: WeekClock,
  settings: CrisisSettings,
): readonly WatchedHour[] {
  let next = 0
  return stretches(span, crises, clock).map(({ from, to, hourOfWeek }) => {
    let people: PeopleInWindow | null = null
    for (; next < messages.length; next++) {
      const message = messages[next]
      const at = message ? writtenAt(message) : Infinity
      if (message === undefined || at >= to) break
      if (at < from) continue
      people ??= createPeopleInWindow(settings)
      people.enter(message)
    }
    return { ...(people?.counts ?? nobody), hourOfWeek, hours: (to - from) / hourMs }
  })
}

function stretches(
  { from, to }: { readonly from: number; readonly to: number },
  crises: readonly CrisisSpan[],
  clock: WeekClock,
): readonly Stretch[] {
  const found: Stretch[] = []
  for (let at = Math.ceil(from / quarterMs) * quarterMs; at + quarterMs <= to; at += quarterMs) {
    if (isInCrisis(crises, at) || isInCrisis(crises, at + quarterMs)) continue
    const hourOfWeek = clock.hourOfWeek(at)
    const last = found.at(-1)
    const goesOn = last?.to === at && last.hourOfWeek === hourOfWeek && !clock.beginsHour(at)
    if (last && goesOn) last.to = at + quarterMs
    else found.push({ from: at, to: at + quarterMs, hourOfWeek })
  }
  return found
}
