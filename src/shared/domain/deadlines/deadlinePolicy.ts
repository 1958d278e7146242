import type { Deadline } from './deadline'
import { isSameDeadline } from './isSameDeadline'
import type { DeadlinePlace } from './deadlinePlace'
import type { Tier } from './tier'

/** One deadline the owner has chosen in place of the default. */
export type DeadlineChoice = { readonly place: DeadlinePlace; readonly tier: Tier; readonly deadline: Deadline }

/** The deadline that counts: the owner's, else the default. */
export function deadlineOf(choices: readonly DeadlineChoice[], place: DeadlinePlace, tier: Tier): Deadline {
  const chosen = choices.findLast((choice) => choice.place === place && choice.tier === tier)
  return chosen?.deadline ?? defaultDeadline(place, tier)
}

/** The owner's choices with one more; one that is the default needs none. */
export function withDeadline(choices: readonly DeadlineChoice[], choice: DeadlineChoice): DeadlineChoice[] {
  const { place, tier, deadline } = choice
  const others = choices.filter((one) => one.place !== place || one.tier !== tier)
  return isSameDeadline(deadline, defaultDeadline(place, tier)) ? others : [...others, choice]
}

const minutes = (count: number): Deadline => ({ unit: 'minutes', count })
const businessDays = (count: number): Deadline => ({ unit: 'businessDays', count })

/** As product.md sets them: section 2 for answers, section 4 for promises. */
export function defaultDeadline(place: DeadlinePlace, tier: Tier): Deadline {
  if (place === 'promise') return { 1: businessDays(3), 2: businessDays(1), 3: minutes(120) }[tier]
  if (tier === 3) return minutes(30)
  if (place === 'sale') return minutes(60)
  if (place === 'mail.private') return businessDays(0)
  if (place.endsWith('.private')) return minutes(60)
  return place === 'x.public' ? minutes(120) : businessDays(0)
}
