import type { AppError } from '../errors'
import { advance } from './advance'
import type { Delivery } from './delivery'

/** What a channel can do about a reply that was cut off. */
export type RepeatAbility = { readonly canReadBack: boolean; readonly safeToRepeat: boolean }

/**
 * A delivery whose attempt was cut off, by the network or by the app's own end: looked for where the channel can, else
 * repeated from `repeatAt` where that is safe, else left to the owner.
 */
export function interruptedDelivery(
  delivery: Delivery,
  cut: { readonly reason: AppError; readonly repeatAt: number },
  { canReadBack, safeToRepeat }: RepeatAbility,
  now: number,
): Delivery {
  const unconfirmed = advance(delivery, { type: 'interrupted', reason: cut.reason, canReadBack }, now)
  if (canReadBack || !safeToRepeat) return unconfirmed
  return advance(unconfirmed, { type: 'repeatable', repeatAt: cut.repeatAt }, now)
}
