import type { Delivery, DeliveryState } from '#shared/domain/outbox/delivery'
import { ownerChoices, type OwnerChoice } from '#shared/domain/outbox/ownerChoices'
import type { Reply } from '#shared/domain/outbox/reply'

/** What the owner can do about a reply; each is the request `outbox.NAME`. */
export type DeliveryAction = OwnerChoice

/** Which of the allowed choices are worth a button, the likely one first. */
const worthAButton: { readonly [S in DeliveryState]: readonly DeliveryAction[] } = {
  queued: ['takeBack'],
  sending: [],
  waiting: ['retry', 'takeBack', 'discard'],
  unconfirmed: ['lookAgain', 'markSent', 'sendAgain', 'discard'],
  failed: ['retry', 'takeBack', 'answerOnWeb', 'discard'],
  handedOver: ['markSent', 'answerOnWeb', 'takeBack', 'discard'],
  sent: [],
  discarded: [],
}

/** `canLook`: its channel can read back and its account is signed in. */
export function deliveryActions({ delivery }: Pick<Reply, 'delivery'>, canLook = true): readonly DeliveryAction[] {
  const allowed = ownerChoices(delivery, canLook)
  return likelyActions(delivery).filter((action) => allowed.includes(action))
}

function likelyActions(delivery: Delivery): readonly DeliveryAction[] {
  const isForTheWeb = delivery.state === 'failed' && delivery.reason.code === 'replyNotAllowed'
  return isForTheWeb ? ['answerOnWeb', 'takeBack', 'discard'] : worthAButton[delivery.state]
}
