import type { Message } from '#shared/domain/conversations/message'
import { crisisSince } from '#shared/domain/crisis/crisisSince'
import { entriesOfPeople } from '#shared/domain/crisis/entriesOfPeople'
import { holdingFor } from '#shared/domain/crisis/holdingFor'
import type { HoldingReason } from '#shared/domain/crisis/holdingReason'
import { personOf } from '#shared/domain/crisis/personOf'
import { repliesByConversation } from '#shared/domain/crisis/repliesByConversation'
import { ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import type { RequestOutput } from '#shared/ipc/contract'
import { answeredMessage } from '../answeredMessage'
import { commitDecision, type Decision } from '../commitDecision'
import { decideReplies } from '../queueReply'
import { holdingLanguage } from './holdingLanguage'
import type { HoldingMeans, TextsByLanguage } from './holdingMeans'

/** In one commit. */
const atATime = 25

type Prepared = { readonly conversationId: string; readonly answered: Result<Message> }
type Outcome = { queued: number; readonly leftOut: Map<HoldingReason, number> }

/**
 * One holding text per person at most. Whether someone gets theirs is decided inside the commit that queues it, on what the
 * shop holds then: pressed twice, by whatever identity, nobody gets two. If the disk refuses, what was queued before stays.
 */
export async function queueHoldingTexts(
  means: HoldingMeans,
  input: TextsByLanguage,
  personIds: readonly string[],
): Promise<Result<RequestOutput<'crisis.sendHolding'>>> {
  const outcome: Outcome = { queued: 0, leftOut: new Map() }
  for (let at = 0; at < personIds.length; at += atATime) {
    const prepared = await prepare(means, new Set(personIds.slice(at, at + atATime)), outcome)
    const kept = await commitDecision(means.store, (shop) => ok(decideAll(means, shop, input, prepared)))
    if (!kept.ok) return kept
    outcome.queued += kept.value.queued
    kept.value.reasons.forEach((reason) => leaveOut(outcome, reason))
  }
  const leftOut = [...outcome.leftOut].map(([reason, count]) => ({ reason, count }))
  return ok({ queued: outcome.queued, leftOut })
}

/** Reads the messages that would be answered: no commit waits for the disk to read. */
async function prepare(
  { store, memory }: HoldingMeans,
  personIds: ReadonlySet<string>,
  outcome: Outcome,
): Promise<readonly Prepared[]> {
  const shop = store.shop()
  const replies = repliesByConversation(shop.replies.values())
  const conversationIds: string[] = []
  for (const [personId, entries] of entriesOfPeople(shop, personIds, memory.conversationIds(crisisSince(shop)))) {
    const { decision, conversationId } = holdingFor(shop, personId, entries, replies)
    if (!decision.isSent) leaveOut(outcome, decision.reason)
    else if (conversationId !== null) conversationIds.push(conversationId)
  }
  return Promise.all(
    conversationIds.map(async (conversationId) => {
      const answered = await answeredMessage(store, { conversationId, answersMessageId: null })
      return { conversationId, answered }
    }),
  )
}

type Decided = { readonly queued: number; readonly reasons: readonly HoldingReason[] }

function decideAll(
  means: HoldingMeans,
  shop: Shop,
  input: TextsByLanguage,
  prepared: readonly Prepared[],
): Decision<Decided> {
  const replies = repliesByConversation(shop.replies.values())
  const people = new Map(
    prepared.flatMap(({ conversationId, answered }) => {
      const entry = shop.conversations.get(conversationId)
      return entry ? [[personOf(shop, entry.conversation), answered] as const] : []
    }),
  )
  const changes: Change[] = []
  const reasons: HoldingReason[] = []
  for (const [personId, entries] of entriesOfPeople(
    shop,
    new Set(people.keys()),
    means.memory.conversationIds(crisisSince(shop)),
  )) {
    const { decision } = holdingFor(shop, personId, entries, replies)
    const answered = people.get(personId)
    if (!decision.isSent) reasons.push(decision.reason)
    else if (!answered?.ok) reasons.push('cannotReply')
    else {
      const decided = decideOne(means, shop, input, answered.value)
      if (typeof decided === 'string') reasons.push(decided)
      else changes.push(decided)
    }
  }
  return { changes, value: { queued: changes.length, reasons } }
}

/** By the rules of every other reply. A draft in the conversation stays: it is the answer that is still to come. */
function decideOne(means: HoldingMeans, shop: Shop, texts: TextsByLanguage, answered: Message): Change | HoldingReason {
  const { conversationId, replyRoute } = answered
  const entry = shop.conversations.get(conversationId)
  if (!entry || replyRoute !== 'api') return 'cannotReply'
  const input = {
    text: texts.texts[holdingLanguage(entry, texts)],
    ...{ conversationId, answersMessageId: answered.id, seenRevision: entry.revision },
    ...{ thenDone: false, plannedAt: null, asThread: false, pictures: [], isHolding: true },
  }
  const decided = decideReplies(means, shop, input, answered, { first: means.newId(), next: means.newId })
  if (!decided.ok) return decided.error.code === 'textTooLong' ? 'tooLong' : 'cannotReply'
  const [reply] = decided.value
  return reply ? { type: 'replyQueued', reply } : 'cannotReply'
}

function leaveOut({ leftOut }: Outcome, reason: HoldingReason): void {
  leftOut.set(reason, (leftOut.get(reason) ?? 0) + 1)
}
