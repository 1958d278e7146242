import { isPrivateKind } from '../../conversations/isPrivateKind'
import { isChronic, isThirdContact } from '../../customers/customerHistory'
import { replyWindowHours } from '../../outbox/replyWindowHours'
import type { ConversationEntry, Shop } from '../../shop/shop'
import { isNegative } from '../urgencyOf'
import type { PrioritySituation } from './priority'

type Waiting = Pick<ConversationEntry, 'conversation' | 'urgency' | 'waitingSince' | 'dueAt'>
type Known = Pick<Shop, 'identities' | 'customers' | 'histories'>

/** What the shop knows of a conversation; null where nothing waits. What was never read counts as a common question. */
export function prioritySituation(shop: Known, entry: Waiting): PrioritySituation | null {
  const { conversation, urgency, waitingSince, dueAt } = entry
  if (waitingSince === null) return null
  const identity = shop.identities.get(conversation.identityId)
  const history = shop.histories.get(conversation.customerId)
  const isComplaint = urgency !== null && isNegative(urgency)
  return {
    tier: urgency?.tier ?? 1,
    isSale: urgency?.messageClass === 'purchase',
    isNegative: isComplaint,
    reach: reachOf(entry),
    hasReplyWindow: replyWindowHours(conversation.channelId, conversation.kind) !== null,
    namesOwner: urgency?.namesOwner === true,
    words: urgency?.words ?? [],
    isVip: shop.customers.get(conversation.customerId)?.isVip === true,
    isVerified: identity?.isVerified ?? false,
    followerCount: identity?.followerCount ?? null,
    otherComplaints: Math.max(0, (history?.openComplaints ?? 0) - Number(isComplaint)),
    isThirdContact: history !== undefined && isThirdContact(history),
    isChronic: history !== undefined && isChronic(history),
    waitingSince,
    dueAt,
  }
}

function reachOf({ conversation: { kind } }: Waiting): PrioritySituation['reach'] {
  if (isPrivateKind(kind)) return 'direct'
  return kind === 'listening' ? 'named' : 'addressed'
}
