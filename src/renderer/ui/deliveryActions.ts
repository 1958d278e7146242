import type { DeliveryState } from '#shared/domain/outbox/delivery'
import { ownerChoices, type OwnerChoice } from '#shared/domain/outbox/ownerChoices'
import type { Reply } from '#shared/domain/outbox/reply'

/** What the owner can do about a reply; each is the request `outbox.NAME`. */
export type DeliveryAction = OwnerChoice

/** Which of the allowed choices are worth a button, the likely one first. */
const worthAButton: { readonly [S in DeliveryState]: readonly DeliveryAction[] } = {
  queued: ['takeBack', 'discard'],
  sending: [],
  waiting: ['retry', 'takeBack', 'discard'],
  unconfirmed: ['lookAgain', 'markSent', 'sendAgain', 'discard'],
  failed: ['retry', 'takeBack', 'answerOnWeb', 'discard'],
  handedOver: ['markSent', 'answerOnWeb', 'takeBack', 'discard'],
  sent: [],
  discarded: [],
}

type Moved = Pick<Reply, 'delivery'> & Partial<Pick<Reply, 'plannedAt' | 'route'>>

/** `canLook`: its channel can read back and its account is signed in. `isHeld`: it waits for another reply. */
export function deliveryActions(reply: Moved, canLook = true, isHeld = false): readonly DeliveryAction[] {
  const allowed = ownerChoices(reply.delivery, canLook, isHeld)
  return likelyActions(reply, isHeld).filter((action) => allowed.includes(action))
}

function likelyActions({ delivery, plannedAt, route }: Moved, isHeld: boolean): readonly DeliveryAction[] {
  if (delivery.state === 'queued') {
    if (isHeld) return worthAButton.queued
    if (route === 'web') return ['answerOnWeb', 'takeBack', 'discard']
    return plannedAt === undefined ? ['takeBack'] : ['sendNow', 'takeBack', 'discard']
  }
  const isForTheWeb = delivery.state === 'failed' && delivery.reason.code === 'replyNotAllowed'
  return isForTheWeb ? ['answerOnWeb', 'takeBack', 'discard'] : worthAButton[delivery.state]
}
