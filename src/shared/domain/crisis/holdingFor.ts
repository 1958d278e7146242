import type { Reply } from '../outbox/reply'
import type { ConversationEntry, Shop } from '../shop/shop'
import { crisisMarks } from './crisisMarks'
import { isAgainstShop, writtenAt } from './crisisMessage'
import { crisisMessagesOf } from './crisisMessagesOf'
import { crisisReplies } from './crisisReplies'
import { crisisSince } from './crisisSince'
import { holdingText, type HoldingDecision } from './holdingText'
import { phaseAfter } from './phaseAfter'

/** Whether a person gets the holding text, and in which conversation: that of their newest complaint; null: there is none. */
export type HoldingFor = { readonly decision: HoldingDecision; readonly conversationId: string | null }

/** Decides on everything the person wrote in these, all of their conversations, and was written there. */
export function holdingFor(
  shop: Shop,
  personId: string,
  entries: readonly ConversationEntry[],
  replies: ReadonlyMap<string, readonly Reply[]>,
): HoldingFor {
  const since = crisisSince(shop)
  const written = entries.map((entry) => {
    const messages = crisisMessagesOf(shop, entry.conversation, crisisMarks(entry, since))
    const newestAt = messages.filter(isAgainstShop).reduce((newest, one) => Math.max(newest, writtenAt(one)), -Infinity)
    return { conversationId: entry.conversation.id, messages, newestAt }
  })
  const queued = entries.flatMap(({ conversation }) => replies.get(conversation.id) ?? [])
  const newest = written.toSorted((one, other) => other.newestAt - one.newestAt)[0]
  return {
    decision: holdingText(
      { personId, isMuted: shop.customers.get(personId)?.isMuted === true },
      { now: phaseAfter(shop.crisis), events: shop.crisis },
      written.flatMap(({ messages }) => messages),
      crisisReplies(personId, entries, queued, since),
    ),
    conversationId: newest && newest.newestAt > -Infinity ? newest.conversationId : null,
  }
}
