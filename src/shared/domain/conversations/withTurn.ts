import type { ConversationEntry, Shop } from '../shop/shop'
import { priorityOf } from '../triage/priority/priority'
import { prioritySituation } from '../triage/priority/prioritySituation'
import { weightsOf } from '../triage/priority/weightsOf'
import { dueAtOf } from './withDueAt'

type Waiting = Pick<ConversationEntry, 'conversation' | 'urgency' | 'waitingSince' | 'dueAt' | 'isMuted'>
type Known = Pick<Shop, 'identities' | 'customers' | 'histories' | 'settings'>

/** When the conversation comes to its turn, epoch ms; null where nothing waits. */
export function turnAtOf(shop: Known, entry: Waiting): number | null {
  const situation = entry.isMuted ? null : prioritySituation(shop, entry)
  return situation === null ? null : priorityOf(situation, weightsOf(shop.settings.priorityWeights)).turnAt
}

/**
 * The entry as the shop times and weighs it by now; itself where nothing is different. What it holds unread stays unread: heads
 * may be decoded only when asked for.
 */
export function placedAgain(shop: Known, entry: ConversationEntry): ConversationEntry {
  const isMuted = shop.customers.get(entry.conversation.customerId)?.isMuted === true
  const waiting = { ...waitingOf(entry), isMuted }
  const dueAt = dueAtOf(waiting, shop.settings)
  const turnAt = turnAtOf(shop, { ...waiting, dueAt })
  if (dueAt === entry.dueAt && turnAt === entry.turnAt && isMuted === entry.isMuted) return entry
  return Object.create(Object.prototype, {
    ...Object.getOwnPropertyDescriptors(entry),
    ...Object.getOwnPropertyDescriptors({ dueAt, turnAt, isMuted }),
  }) as ConversationEntry
}

function waitingOf({ conversation, urgency, waitingSince, acknowledgedAt }: ConversationEntry) {
  return { conversation, urgency, waitingSince, acknowledgedAt }
}
