import { advance } from '#shared/domain/outbox/advance'
import type { Delivery } from '#shared/domain/outbox/delivery'
import { interruptedDelivery } from '#shared/domain/outbox/interruptedDelivery'
import type { Reply } from '#shared/domain/outbox/reply'
import { stopReason } from '#shared/domain/outbox/stopReason'
import { sentChanges } from '#shared/domain/outbox/sentChanges'
import { assertNever } from '#shared/domain/assertNever'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import type { SendOutcome, Session } from '../channels/channel'
import { commitSurely } from './commitSurely'
import { nextTryAt, outgoing, pictureFiles, type StepMeans } from './senderMeans'

/** `reached`: the network answered. `diskRefused`: nothing was sent, because that could not be written first. */
export type StepResult = 'reached' | 'unreached' | 'diskRefused'

type Attempt =
  | { readonly type: 'ended'; readonly outcome: SendOutcome; readonly hasBegun: boolean }
  | { readonly type: 'dropped' }
  | { readonly type: 'diskRefused' }

/** Sends a reply once: that it begins is on disk before the first byte leaves, then what became of it. */
export async function sendReply(means: StepMeans, reply: Reply): Promise<StepResult> {
  const attempt = await attemptOnce(means, reply)
  if (attempt.type === 'diskRefused') return 'diskRefused'
  if (attempt.type === 'dropped') return 'unreached'
  const { outcome, hasBegun } = attempt
  means.log('reply.attempted', {
    replyId: reply.id,
    outcome: outcome.type,
    code: 'reason' in outcome ? outcome.reason.code : null,
  })
  await commitSurely(means, (shop) => outcomeChanges(means, shop, reply, outcome, hasBegun))
  return outcome.type === 'accepted' || outcome.type === 'refused' ? 'reached' : 'unreached'
}

async function attemptOnce(means: StepMeans, reply: Reply): Promise<Attempt> {
  let hasBegun = false
  try {
    const answer = await means.withSession<Attempt>(
      reply.accountId,
      async (session) => {
        // Only here, so that a session that cannot be had never leaves the reply in doubt. A second use, after a
        // renewed sign-in, is still the same attempt.
        const mark = hasBegun ? 'marked' : await markSending(means, reply)
        if (mark !== 'marked') return { type: mark }
        hasBegun = true
        return { type: 'ended', outcome: await sendOnce(means, session, reply), hasBegun }
      },
      isExpired,
    )
    return answer.ok ? answer.value : { type: 'ended', outcome: deferred(answer.error), hasBegun }
  } catch (bug) {
    means.log('sender.bug', { replyId: reply.id, name: bug instanceof Error ? bug.name : 'unknown', hasBegun })
    const reason = { code: 'unexpected' } as const
    return { type: 'ended', outcome: hasBegun ? { type: 'interrupted', reason } : deferred(reason), hasBegun }
  }
}

async function sendOnce(means: StepMeans, session: Session, reply: Reply): Promise<SendOutcome> {
  const files = await pictureFiles(means, reply)
  if (files.ok) return means.channel.send(session, outgoing(means.store.shop(), reply), files.value)
  return files.error.code === 'pictureMissing' ? { type: 'refused', reason: files.error } : deferred(files.error)
}

/** `dropped`: the owner took the reply back meanwhile, or has to be asked once more. */
async function markSending(means: StepMeans, reply: Reply): Promise<'marked' | 'dropped' | 'diskRefused'> {
  let isMarked = false
  const committed = await means.store.commit((shop) => {
    isMarked = isUntouched(shop, reply)
    if (!isMarked) return []
    const now = means.clock.now()
    const reason = stopReason(shop, reply, means.channel.capabilities, now)
    isMarked = reason === null
    const event = reason === null ? ({ type: 'started' } as const) : ({ type: 'stopped', reason } as const)
    return [{ type: 'deliveryAdvanced', replyId: reply.id, delivery: advance(reply.delivery, event, now) }]
  })
  if (!committed.ok) return 'diskRefused'
  return isMarked ? 'marked' : 'dropped'
}

function outcomeChanges(
  means: StepMeans,
  shop: Shop,
  reply: Reply,
  outcome: SendOutcome,
  hasBegun: boolean,
): readonly Change[] {
  const current = shop.replies.get(reply.id)
  if (!current || (!hasBegun && !isUntouched(shop, reply))) return []
  const now = means.clock.now()
  if (outcome.type === 'accepted') return sentChanges(shop, current, outcome, now)
  const sending = hasBegun ? current.delivery : advance(current.delivery, { type: 'started' }, now)
  return [{ type: 'deliveryAdvanced', replyId: reply.id, delivery: unsentDelivery(means, sending, outcome, now) }]
}

function unsentDelivery(
  means: StepMeans,
  sending: Delivery,
  outcome: Exclude<SendOutcome, { type: 'accepted' }>,
  now: number,
): Delivery {
  const { reason } = outcome
  const canReadBack = means.channel.findSent !== undefined
  const { safeToRepeat } = means.channel.capabilities
  const repeatAt = nextTryAt(means, sending.attempt, null)
  switch (outcome.type) {
    case 'deferred': {
      const askedFor = outcome.retryAt ?? (reason.code === 'rateLimited' ? reason.retryAt : null)
      return advance(sending, { type: 'deferred', retryAt: nextTryAt(means, sending.attempt, askedFor), reason }, now)
    }
    case 'refused':
      // A network that refuses a text as a duplicate may have this very reply from a cut off attempt: look first.
      if (reason.code !== 'duplicateText' || !canReadBack) return advance(sending, { type: 'refused', reason }, now)
      return interruptedDelivery(sending, { reason, repeatAt }, { canReadBack, safeToRepeat }, now)
    case 'interrupted':
      return interruptedDelivery(sending, { reason, repeatAt }, { canReadBack, safeToRepeat }, now)
    default:
      return assertNever(outcome)
  }
}

function isUntouched(shop: Shop, reply: Reply): boolean {
  return shop.replies.get(reply.id)?.delivery === reply.delivery
}

function isExpired(attempt: Attempt): boolean {
  return (
    attempt.type === 'ended' && attempt.outcome.type === 'deferred' && attempt.outcome.reason.code === 'authExpired'
  )
}

function deferred(reason: Extract<SendOutcome, { type: 'deferred' }>['reason']): SendOutcome {
  return { type: 'deferred', retryAt: null, reason }
}
