import { advance } from '#shared/domain/outbox/advance'
import { claimedRemoteIds } from '#shared/domain/outbox/claimedRemoteIds'
import type { Reply } from '#shared/domain/outbox/reply'
import { sentChanges } from '#shared/domain/outbox/sentChanges'
import { fail, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import type { SentSearchAnswer } from '../channels/channel'
import { commitSurely } from './commitSurely'
import { nextTryAt, outgoing, type StepMeans } from './senderMeans'
import type { StepResult } from './sendReply'

/** Asks the network once whether it has a reply whose attempt was cut off. */
export async function readBack(means: StepMeans, reply: Reply): Promise<StepResult> {
  const answer = await look(means, reply)
  means.log('reply.lookedFor', {
    replyId: reply.id,
    outcome: answer.ok ? (answer.value.remoteId === null ? 'notFound' : 'found') : 'failed',
    code: answer.ok ? null : answer.error.code,
  })
  await commitSurely(means, (shop) => lookChanges(means, shop, reply, answer))
  return answer.ok ? 'reached' : 'unreached'
}

async function look(means: StepMeans, reply: Reply): Promise<Result<SentSearchAnswer>> {
  const { channel } = means
  const shop = means.store.shop()
  const now = means.clock.now()
  const search = {
    reply: outgoing(shop, reply),
    startedAt: firstPossibleAt(reply, now),
    answeredAt: answeredAt(shop, reply),
    claimedRemoteIds: claimedAt(shop, reply, now),
  }
  try {
    const answer = await means.withSession<Result<SentSearchAnswer>>(
      reply.accountId,
      async (session) => (await channel.findSent?.(session, search)) ?? fail({ code: 'unexpected' }),
      (found) => !found.ok && found.error.code === 'authExpired',
    )
    return answer.ok ? answer.value : answer
  } catch (bug) {
    means.log('sender.bug', { replyId: reply.id, name: bug instanceof Error ? bug.name : 'unknown' })
    return fail({ code: 'unexpected' })
  }
}

/**
 * A later attempt may meet what an earlier one left: then anything since the reply was queued can be it. Null: the clock has
 * been set back since, so that these times say nothing about those of now.
 */
function firstPossibleAt({ delivery, queuedAt }: Reply, now: number): number | null {
  const at = delivery.state === 'unconfirmed' && delivery.attempt === 1 ? delivery.startedAt : queuedAt
  return at > now ? null : at
}

function claimedAt(shop: Shop, reply: Reply, now: number): ReadonlySet<string> {
  return claimedRemoteIds(shop, reply, firstPossibleAt(reply, now) ?? -Infinity)
}

function answeredAt(shop: Shop, { conversationId, answersMessageId }: Reply): number | null {
  const heads = shop.conversations.get(conversationId)?.heads ?? []
  return heads.find(({ id }) => id === answersMessageId)?.sentAt ?? null
}

function lookChanges(means: StepMeans, shop: Shop, reply: Reply, answer: Result<SentSearchAnswer>): readonly Change[] {
  const current = shop.replies.get(reply.id)
  // The owner may have marked it as sent meanwhile.
  if (!current || current.delivery !== reply.delivery) return []
  const now = means.clock.now()
  const { accountId, delivery } = current
  const moved = (next: typeof delivery): Change => ({ type: 'deliveryAdvanced', replyId: reply.id, delivery: next })
  if (!answer.ok) {
    const retryAt = answer.error.code === 'rateLimited' ? answer.error.retryAt : null
    return [moved(advance(delivery, { type: 'lookFailed', retryAt }, now))]
  }
  const { remoteId, permalink, costs } = answer.value
  if (remoteId === null) {
    const repeatAt = nextTryAt(means, delivery.attempt, null)
    const next = moved(advance(delivery, { type: 'notFound', repeatAt }, now))
    return costs.length > 0 ? [next, { type: 'costsRecorded', accountId, costs: [...costs] }] : [next]
  }
  // A message that another reply became proves nothing about this one.
  if (claimedAt(shop, reply, now).has(remoteId)) {
    return [moved(advance(delivery, { type: 'lookFailed', retryAt: null }, now))]
  }
  return sentChanges(shop, current, { type: 'found', remoteId, permalink, costs }, now)
}
