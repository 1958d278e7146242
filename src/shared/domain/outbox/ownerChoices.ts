import { mayAdvance } from './advance'
import type { Delivery } from './delivery'
import type { DeliveryEvent } from './deliveryEvent'

export type OwnerChoice =
  'takeBack' | 'sendNow' | 'retry' | 'lookAgain' | 'sendAgain' | 'answerOnWeb' | 'markSent' | 'discard'

const events: readonly (readonly [OwnerChoice, DeliveryEvent])[] = [
  ['takeBack', { type: 'discarded' }],
  ['sendNow', { type: 'hurried' }],
  ['retry', { type: 'retried' }],
  ['lookAgain', { type: 'lookWanted' }],
  ['sendAgain', { type: 'sentAgain' }],
  ['answerOnWeb', { type: 'handedOver' }],
  ['markSent', { type: 'markedSent' }],
  ['discard', { type: 'discarded' }],
]

/**
 * What the owner may decide about a reply. `canLook`: its channel can read back and its account is signed in. While
 * Shopbell is still looking for an unconfirmed reply, sending it again or giving it up has to wait for what it finds. `isHeld`: it waits for
 * another reply and must not get past it, by no way.
 */
export function ownerChoices(delivery: Delivery, canLook: boolean, isHeld = false): readonly OwnerChoice[] {
  if (isHeld) return choicesOf(delivery, canLook).filter((choice) => choice === 'takeBack' || choice === 'discard')
  return choicesOf(delivery, canLook)
}

function choicesOf(delivery: Delivery, canLook: boolean): readonly OwnerChoice[] {
  const known = events.filter(([, event]) => mayAdvance(delivery, event)).map(([choice]) => choice)
  if (delivery.state === 'handedOver') return ['answerOnWeb', ...known]
  if (delivery.state !== 'unconfirmed') return known
  if (!canLook) return known.filter((choice) => choice !== 'lookAgain')
  return delivery.nextLookAt === null ? known : ['markSent']
}
