import type { Change } from '../shop/change'
import type { ConversationEntry, Shop } from '../shop/shop'
import type { Customer } from '../customers/customer'
import type { ConversationMarks } from './conversationMarks'

type CustomerMarks = Required<Pick<Customer, 'isVip' | 'isMuted'>>

/** What one change of a mark replaced, and by what: as much as taking it back needs. */
export type ReplacedMark =
  | {
      readonly of: 'conversation'
      readonly id: string
      readonly was: ConversationMarks
      readonly became: ConversationMarks
      readonly verdicts: ConversationEntry['verdicts']
    }
  | { readonly of: 'customer'; readonly id: string; readonly was: CustomerMarks; readonly became: CustomerMarks }

/** What the changes of a mark are about to replace; `shop`: as it is before them. */
export function replacedMarks(shop: Shop, changes: readonly Change[]): ReplacedMark[] {
  return changes.flatMap((change) => replacedBy(shop, change) ?? [])
}

function replacedBy(shop: Shop, change: Change): ReplacedMark | null {
  if (change.type === 'customerMet') {
    const before = shop.customers.get(change.customer.id)
    if (before === undefined) return null
    return { of: 'customer', id: before.id, was: customerMarks(before), became: customerMarks(change.customer) }
  }
  const became = marksOf(change)
  if (became === null || !('conversationId' in change)) return null
  const entry = shop.conversations.get(change.conversationId)
  if (entry === undefined) return null
  return { of: 'conversation', id: change.conversationId, was: sameOf(entry, became), became, verdicts: entry.verdicts }
}

function marksOf(change: Change): ConversationMarks | null {
  switch (change.type) {
    case 'conversationRead':
      return { readAt: change.at }
    case 'conversationDone':
      return { doneAt: change.at, doneReason: change.reason ?? null }
    case 'conversationReopened':
      return { doneAt: null, doneReason: null }
    case 'conversationTagged':
      return { tags: change.tags }
    case 'saleSettled':
      return { saleOutcome: change.outcome }
    default:
      return null
  }
}

/**
 * Changes that give everything its marks from before, to the newest first. What has been marked otherwise since, or is gone,
 * stays as it is. `at`: epoch ms.
 */
export function takenBackMarks(shop: Shop, replaced: readonly ReplacedMark[], at: number): Change[] {
  return replaced.flatMap((one): Change[] => {
    if (one.of === 'customer') return takenBackFrom(shop.customers.get(one.id), one)
    const entry = shop.conversations.get(one.id)
    if (entry === undefined || !isSame(sameOf(entry, one.became), one.became)) return []
    const verdicts = one.verdicts.length > 0 ? { verdicts: [...one.verdicts] } : {}
    return [{ type: 'marksRestored', conversationId: one.id, marks: one.was, ...verdicts, at }]
  })
}

function takenBackFrom(
  customer: Customer | undefined,
  { was, became }: Extract<ReplacedMark, { of: 'customer' }>,
): Change[] {
  if (customer === undefined || !isSame(customerMarks(customer), became)) return []
  return [{ type: 'customerMet', customer: { ...customer, ...was } }]
}

function customerMarks({ isVip = false, isMuted = false }: Customer): CustomerMarks {
  return { isVip, isMuted }
}

/** The entry's own values of the marks that `asked` has. */
function sameOf({ readAt, doneAt, doneReason, tags, saleOutcome }: ConversationEntry, asked: ConversationMarks) {
  const own = { readAt, doneAt, doneReason, tags: [...tags], saleOutcome }
  return Object.fromEntries(Object.entries(own).filter(([name]) => name in asked)) as ConversationMarks
}

function isSame(one: object, other: object): boolean {
  return JSON.stringify(Object.entries(one).sort()) === JSON.stringify(Object.entries(other).sort())
}
