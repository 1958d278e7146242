import { assertNever } from '#shared/domain/assertNever'
import type { Message } from '#shared/domain/conversations/message'
import type { Cost } from '#shared/domain/costs/cost'
import type { Change } from '#shared/domain/shop/change'
import { withoutCustomer } from '#shared/domain/triage/ownerRules/withoutCustomer'
import { remoteKey } from '#shared/domain/shop/keys'

import type { Transform } from './lineRewriter'
import { channelOf, handleKey, type Traces } from './traces'

/**
 * Takes a customer out of a commit. What others wrote stays; only a quote of the customer's own post above it goes. What
 * was spent stays, under keys that name nobody and still tell the same thing read twice a day. An account's cursor stays:
 * it is the number up to which was read, without which all would be read, and billed, again.
 */
export function withoutTraces(traces: Traces): Transform {
  const nameless = namelessKeys(traces)
  return (record) => {
    if (record.n > traces.erasedAt) return record
    const changes = record.changes.flatMap((change) => without(traces, nameless, change) ?? [])
    const isSame = changes.length === record.changes.length && changes.every((one, at) => one === record.changes[at])
    return isSame ? record : { ...record, changes }
  }
}

/** The change without them, itself if they are not in it, or null. A new type of change has to answer here. */
function without(traces: Traces, nameless: ReadonlyMap<string, string>, change: Change): Change | null {
  switch (change.type) {
    case 'identitySeen':
      return traces.identityIds.has(change.identity.id) ? null : change
    case 'customerMet':
      return change.customer.id === traces.customerId ? null : change
    case 'conversationOpened':
      return traces.conversations.has(change.conversation.id) ? null : change
    case 'messageArrived':
      return withoutMessage(traces, change)
    case 'messageEdited':
    case 'messageTriaged':
    case 'messageDeleted':
    case 'conversationRead':
    case 'conversationDone':
    case 'conversationReopened':
    case 'conversationTagged':
    case 'saleSettled':
    case 'marksRestored':
    case 'draftDropped':
      return traces.conversations.has(change.conversationId) ? null : change
    case 'draftSaved':
      return traces.conversations.has(change.draft.conversationId) ? null : change
    case 'replyQueued':
      return traces.conversations.has(change.reply.conversationId) ? null : change
    case 'deliveryAdvanced':
      return traces.replyIds.has(change.replyId) ? null : change
    case 'deletionSeen':
      return traces.remoteKeys.has(remoteKey(change.accountId, change.remoteId)) ? null : change
    case 'ownerRuleSaved':
      return withoutThem(traces, change)
    case 'costsRecorded':
      return withoutKeys(nameless, change)
    case 'accountConnected':
    case 'accountSignInEnded':
    case 'accountDisconnected':
    case 'accountOptionsChanged':
    case 'cursorMoved':
    case 'templateSaved':
    case 'templateDropped':
    case 'templateUsed':
    case 'crisisChanged':
    case 'ownerRuleDropped':
    case 'settingsChanged':
    case 'customerErased':
      return change
    default:
      return assertNever(change)
  }
}

function withoutMessage(traces: Traces, change: Extract<Change, { type: 'messageArrived' }>): Change | null {
  const { message } = change
  if (traces.conversations.has(message.conversationId)) return null
  return quotesThem(traces, message) ? { ...change, message: { ...message, parent: null } } : change
}

function quotesThem(traces: Traces, { accountId, parent }: Message): boolean {
  if (!parent) return false
  if (traces.remoteKeys.has(remoteKey(accountId, parent.remoteId))) return true
  return !parent.isOurs && traces.handles.has(handleKey(accountId, parent.authorHandle))
}

function withoutThem(traces: Traces, change: Extract<Change, { type: 'ownerRuleSaved' }>): Change | null {
  const { rule } = change
  const left = withoutCustomer(rule, traces.customerId, (conversationId) => traces.conversations.has(conversationId))
  if (left === null) return null
  return left === rule ? change : { ...change, rule: left }
}

function withoutKeys(
  nameless: ReadonlyMap<string, string>,
  change: Extract<Change, { type: 'costsRecorded' }>,
): Change {
  const { accountId } = change
  const keys = change.costs.map(
    (cost) => nameless.get(costName(accountId, cost)) ?? nameless.get(remoteKey(accountId, cost.key)),
  )
  if (keys.every((key) => key === undefined)) return change
  return { ...change, costs: change.costs.map((cost, at) => ({ ...cost, key: keys[at] ?? cost.key })) }
}

function costName(accountId: string, { resource, key }: Cost): string {
  return resource === 'user' ? `${channelOf(accountId)}:${key}` : ''
}

/** One key each for everything they were ever billed by, the same in every file and when it is done again. */
function namelessKeys(traces: Traces): ReadonlyMap<string, string> {
  const { customerId, identityIds, remoteKeys, billed, replyIds } = traces
  const accountIds = [...new Set(traces.conversations.values())]
  const named = (kind: string, keys: Iterable<string>) =>
    [...keys].map((key, at) => [key, `erased:${customerId}:${kind}${at}`] as const)
  const replies = accountIds.flatMap((accountId) =>
    named('r', replyIds).map(([id, name]) => [remoteKey(accountId, id), name] as const),
  )
  return new Map([...named('u', identityIds), ...named('b', billed), ...replies, ...named('m', remoteKeys)])
}
