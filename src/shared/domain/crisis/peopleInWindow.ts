import { isAgainstShop, isLarge, type CrisisMessage } from './crisisMessage'
import type { CrisisSettings } from './crisisSettings'

/** People who wrote in public in a stretch of time, each counted once: one angry person with ten messages is no storm. */
export type PeopleCounts = {
  negative: number
  others: number
  largeNegative: number
  largeOthers: number
}

export type PeopleInWindow = {
  /** Moves on as messages enter and leave. */
  readonly counts: Readonly<PeopleCounts>
  enter(message: CrisisMessage): void
  leave(message: CrisisMessage): void
}

type Person = { negative: number; others: number; large: number }

export function createPeopleInWindow(settings: Pick<CrisisSettings, 'largeFollowers'>): PeopleInWindow {
  const people = new Map<string, Person>()
  const counts: PeopleCounts = { negative: 0, others: 0, largeNegative: 0, largeOthers: 0 }

  function move(message: CrisisMessage, by: 1 | -1): void {
    const person = people.get(message.personId) ?? { negative: 0, others: 0, large: 0 }
    count(counts, person, -1)
    if (isAgainstShop(message)) person.negative += by
    else person.others += by
    if (isLarge(message, settings)) person.large += by
    count(counts, person, 1)
    if (person.negative + person.others > 0) people.set(message.personId, person)
    else people.delete(message.personId)
  }

  return { counts, enter: (message) => move(message, 1), leave: (message) => move(message, -1) }
}

function count(counts: PeopleCounts, person: Person, by: 1 | -1): void {
  if (person.negative > 0) {
    counts.negative += by
    if (person.large > 0) counts.largeNegative += by
  } else if (person.others > 0) {
    counts.others += by
    if (person.large > 0) counts.largeOthers += by
  }
}
