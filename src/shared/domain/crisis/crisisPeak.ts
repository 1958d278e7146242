import { isAgainstShop, writtenAt, type CrisisMessage } from './crisisMessage'

/** The stretch of time with most people who wrote something negative; `at` is its end, epoch ms. */
export type CrisisPeak = { readonly at: number; readonly windowMs: number; readonly people: number }

/** The earliest of equals; null where nobody wrote anything negative. `messages` are in order. */
export function crisisPeak(messages: readonly CrisisMessage[], windowMs: number): CrisisPeak | null {
  const negative = messages.filter(isAgainstShop)
  const people = new Map<string, number>()
  let first = 0
  let peak: CrisisPeak | null = null
  for (const message of negative) {
    const at = writtenAt(message)
    for (; first < negative.length; first++) {
      const oldest = negative[first]
      if (!oldest || writtenAt(oldest) > at - windowMs) break
      const left = (people.get(oldest.personId) ?? 1) - 1
      if (left > 0) people.set(oldest.personId, left)
      else people.delete(oldest.personId)
    }
    people.set(message.personId, (people.get(message.personId) ?? 0) + 1)
    if (people.size > (peak?.people ?? 0)) peak = { at, windowMs, people: people.size }
  }
  return peak
}
