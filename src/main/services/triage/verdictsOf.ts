import type { Account } from '#shared/domain/accounts/account'
import type { Arrival, MessageArrival } from '#shared/domain/conversations/arrival'
import type { Change } from '#shared/domain/shop/change'
import { conversationKey } from '#shared/domain/shop/keys'
import type { Shop } from '#shared/domain/shop/shop'
import type { Verdict } from '#shared/domain/triage/verdict'
import { withOwnerRules } from '#shared/domain/triage/ownerRules/withOwnerRules'
import type { Triage } from '../ports'
import { lastLanguageOf } from './lastLanguageOf'
import { readVerdict } from './readVerdict'
import { staffNames } from './staffNames'

/** What was read in a page of arrivals, by `verdictKey`. Empty where nobody could read: messages arrive all the same. */
export type Verdicts = ReadonlyMap<string, Verdict>

/** Reads the customers' messages of a page before it is committed, so that the list never shows one in a wrong place first. */
export async function verdictsOf(
  triage: Triage,
  shop: Shop,
  account: Account,
  arrivals: readonly Arrival[],
): Promise<Verdicts> {
  const inbound = arrivals.filter(isInbound)
  const messages = inbound.map(({ text, threadId, customer }) => {
    const key = conversationKey(account.id, threadId, customer.id)
    const place = { conversationId: shop.conversationIdByKey.get(key), identityId: customer.id }
    return { text, lastLanguage: lastLanguageOf(shop, place) }
  })
  const read = await triage.triage(messages, staffNames(shop.settings))
  if (read === null) return new Map()
  return new Map(
    inbound.flatMap(({ remoteId, text }, index) => {
      const triaged = read[index]
      return triaged ? [[verdictKey(remoteId, text), readVerdict(text, triaged, shop.settings)] as const] : []
    }),
  )
}

/** The changes, each message that was read followed by what was read in it, as the owner's rules of this moment have it. */
export function withVerdicts(changes: readonly Change[], verdicts: Verdicts, shop: Shop): Change[] {
  const opened = new Map(changes.flatMap(openedFor))
  return changes.flatMap((change) => {
    const read = readIn(change, verdicts)
    if (read === null) return [change]
    const { conversationId, messageId } = read.change
    const known = shop.conversations.get(conversationId)?.conversation.customerId
    const place = { conversationId, messageId, customerId: known ?? opened.get(conversationId) ?? null }
    const verdict = withOwnerRules(read.change.verdict, read.text, place, shop.ownerRules.values())
    return [change, { ...read.change, verdict }]
  })
}

/** The customer of a conversation that begins in this very commit. */
function openedFor(change: Change): (readonly [string, string])[] {
  return change.type === 'conversationOpened' ? [[change.conversation.id, change.conversation.customerId]] : []
}

type Read = { readonly text: string; readonly change: Extract<Change, { type: 'messageTriaged' }> }

function readIn(change: Change, verdicts: Verdicts): Read | null {
  if (change.type === 'messageArrived') {
    const { id, conversationId, remoteId, text, direction } = change.message
    const verdict = direction === 'in' ? verdicts.get(verdictKey(remoteId, text)) : undefined
    return verdict ? { text, change: { type: 'messageTriaged', messageId: id, conversationId, verdict } } : null
  }
  if (change.type !== 'messageEdited') return null
  const { messageId, conversationId, remoteId, text } = change
  const verdict = verdicts.get(verdictKey(remoteId, text))
  return verdict ? { text, change: { type: 'messageTriaged', messageId, conversationId, verdict } } : null
}

function isInbound(arrival: Arrival): arrival is MessageArrival {
  return arrival.type === 'message' && arrival.direction === 'in'
}

function verdictKey(remoteId: string, text: string): string {
  return `${remoteId}\n${text}`
}
