import { assertNever } from '../assertNever'
import type { Customer } from '../customers/customer'
import type { Change } from '../shop/change'
import type { ConversationEntry, Shop } from '../shop/shop'
import { mostTags } from './isTag'
import type { Mark } from './mark'

/** What a mark changes, conversations it would leave as they are left out. `now`: epoch ms by the shop's clock. */
export function markChanges(shop: Shop, conversationIds: readonly string[], mark: Mark, now: number): Change[] {
  const entries = conversationIds.map((id) => shop.conversations.get(id)).filter((entry) => entry !== undefined)
  switch (mark.type) {
    case 'vip':
      return customersOf(shop, entries, ({ isVip }) => (isVip ?? false) !== mark.isVip, { isVip: mark.isVip })
    case 'muted':
      return muting(shop, entries, mark.isMuted)
    case 'done': {
      const done = entries.flatMap((entry) => conversationChanges(entry, mark, now))
      return mark.mutes ? [...done, ...muting(shop, entries, true)] : done
    }
    case 'reopened':
    case 'read':
    case 'tags':
    case 'tagged':
    case 'sale':
      return entries.flatMap((entry) => conversationChanges(entry, mark, now))
    default:
      return assertNever(mark)
  }
}

type OfConversation = Exclude<Mark, { readonly type: 'vip' | 'muted' }>

function conversationChanges(entry: ConversationEntry, mark: OfConversation, at: number): Change[] {
  const { id: conversationId } = entry.conversation
  switch (mark.type) {
    case 'done':
      return doneChanges(entry, mark, at)
    case 'reopened':
      return entry.doneAt === null ? [] : [{ type: 'conversationReopened', conversationId, at }]
    case 'read':
      return entry.unreadCount === 0 ? [] : [{ type: 'conversationRead', conversationId, at }]
    case 'tags':
      return tagChanges(entry, mark.tags, at)
    case 'tagged':
      return entry.tags.length >= mostTags ? [] : tagChanges(entry, [...entry.tags, mark.tag], at)
    case 'sale':
      return entry.saleOutcome === mark.outcome
        ? []
        : [{ type: 'saleSettled', conversationId, outcome: mark.outcome, at }]
    default:
      return assertNever(mark)
  }
}

/** The mark covers what the owner has seen: a clock that runs behind the network's must not leave the last message waiting. */
function doneChanges(entry: ConversationEntry, { reason }: Extract<Mark, { type: 'done' }>, now: number): Change[] {
  const { doneAt, doneReason, waitingSince, lastMessageAt } = entry
  if (doneAt !== null && waitingSince === null && doneAt >= lastMessageAt && doneReason === reason) return []
  const at = Math.max(now, lastMessageAt)
  const { id: conversationId } = entry.conversation
  return [{ type: 'conversationDone', conversationId, at, ...(reason !== null && { reason }) }]
}

function tagChanges(entry: ConversationEntry, tags: readonly string[], at: number): Change[] {
  const sorted = [...new Set(tags)].sort((one, other) => one.localeCompare(other))
  const isSame = sorted.length === entry.tags.length && sorted.every((tag, index) => tag === entry.tags[index])
  return isSame ? [] : [{ type: 'conversationTagged', conversationId: entry.conversation.id, tags: sorted, at }]
}

function muting(shop: Shop, entries: readonly ConversationEntry[], isMuted: boolean): Change[] {
  return customersOf(shop, entries, (customer) => (customer.isMuted ?? false) !== isMuted, { isMuted })
}

function customersOf(
  shop: Shop,
  entries: readonly ConversationEntry[],
  isOther: (customer: Customer) => boolean,
  marks: Pick<Customer, 'isVip' | 'isMuted'>,
): Change[] {
  const ids = new Set(entries.map(({ conversation }) => conversation.customerId))
  return [...ids].flatMap((id): Change[] => {
    const customer = shop.customers.get(id)
    if (customer === undefined || !isOther(customer)) return []
    return [{ type: 'customerMet', customer: { ...customer, ...marks } }]
  })
}
