import { advance } from '#shared/domain/outbox/advance'
import { interruptedDelivery } from '#shared/domain/outbox/interruptedDelivery'
import { nextReady } from '#shared/domain/outbox/nextReady'
import { openReplies } from '#shared/domain/outbox/openReplies'
import { stopReason } from '#shared/domain/outbox/stopReason'
import { nextWakeAt } from '#shared/domain/outbox/nextWakeAt'
import type { Reply } from '#shared/domain/outbox/reply'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import { readBack } from './readBack'
import { nextTryAt, type SenderMeans } from './senderMeans'
import { sendReply, type StepResult } from './sendReply'

/** An account whose step could not even be written rests this long. */
const restMs = 10_000

/** The longest sleep, so that a clock that was set never stops the sender for long. */
const longestSleepMs = 60 * 60_000

export type Sender = {
  /** First settles what the last run left in mid-air, then sends. */
  start(): void
  /** Begins nothing more; resolves when what is under way has been written. */
  stop(): Promise<void>
  /** Looks at once whether something is due. Commits wake the sender by themselves. */
  wake(): void
  /** The network may be back: what waits for it goes at once, what could not be looked for is looked for. */
  networkReturned(): void
}

/** Sends what the outbox holds: one reply per account at a time, each conversation in order, never one twice. */
export function createSender(means: SenderMeans): Sender {
  const { store, channelById, clock, log } = means
  const leaving = new AbortController()
  const running = new Map<string, Promise<void>>()
  const restingUntil = new Map<string, number>()
  const hurried = new Set<string>()
  let isSettled = false
  let cancelTimer = () => {}
  let stopListening = () => {}

  /** Every `sending` of the last run is in doubt; nothing is sent before that is written. */
  async function settle(): Promise<void> {
    const settled = await store.commit((shop) => settlingChanges(means, shop))
    if (leaving.signal.aborted) return
    isSettled = settled.ok
    if (isSettled) return networkReturned()
    log('sender.diskRefused', { code: settled.ok ? null : settled.error.code, isLast: false })
    cancelTimer = clock.after(restMs, () => void settle())
  }

  function wake(): void {
    if (!isSettled || leaving.signal.aborted) return
    const now = clock.now()
    for (const reply of nextReady(store.shop(), now, hurried)) {
      const isResting = isRestLeft(restingUntil.get(reply.accountId) ?? 0, now)
      if (!running.has(reply.accountId) && !isResting) begin(reply)
    }
    arm(now)
  }

  function begin(reply: Reply): void {
    const { accountId } = reply
    hurried.delete(reply.id)
    const step = run(reply).then((result) => {
      running.delete(accountId)
      if (result === 'diskRefused') restingUntil.set(accountId, clock.now() + restMs)
      if (result === 'reached') hurry((other) => other.accountId === accountId)
      wake()
    })
    running.set(accountId, step)
  }

  async function run(reply: Reply): Promise<StepResult> {
    const channel = channelById(reply.channelId)
    if (!channel) return 'diskRefused'
    const step = { ...means, channel, leaving: leaving.signal }
    try {
      return await (reply.delivery.state === 'unconfirmed' ? readBack(step, reply) : sendReply(step, reply))
    } catch (bug) {
      log('sender.bug', { replyId: reply.id, name: bug instanceof Error ? bug.name : 'unknown' })
      return 'diskRefused'
    }
  }

  function arm(now: number): void {
    cancelTimer()
    const rests = [...restingUntil.values()].filter((at) => isRestLeft(at, now))
    const wakeAt = Math.min(nextWakeAt(store.shop(), now) ?? Infinity, ...rests, now + longestSleepMs)
    cancelTimer = clock.after(wakeAt - now, wake)
  }

  function hurry(isMeant: (reply: Reply) => boolean): void {
    for (const reply of store.shop().replies.values()) if (isHurriable(reply) && isMeant(reply)) hurried.add(reply.id)
  }

  function networkReturned(): void {
    if (!isSettled || leaving.signal.aborted) return
    hurry(() => true)
    wake()
    void store.commit((shop) => lookingAgainChanges(means, shop))
  }

  function heard(changes: readonly Change[]): void {
    for (const change of changes) {
      // A new sign-in, or the owner at the counter: a good moment for what waited.
      if (change.type === 'accountConnected') hurry(({ accountId }) => accountId === change.account.id)
      if (change.type === 'replyQueued') hurry(({ accountId }) => accountId === change.reply.accountId)
    }
    if (changes.some(({ type }) => type in wakingChanges)) wake()
    // Told at once, not only when its time comes: the sender looks again right before anything leaves.
    if (concernsPlanned(store.shop(), changes)) void store.commit((shop) => stoppingChanges(shop, clock.now()))
  }

  return {
    start() {
      stopListening = store.onCommit(heard)
      void settle()
    },
    async stop() {
      leaving.abort()
      cancelTimer()
      stopListening()
      await Promise.all(running.values())
    },
    wake,
    networkReturned,
  }
}

/** A rest that is longer than any was planned by a clock that has been set back since. */
function isRestLeft(until: number, now: number): boolean {
  return until > now && until <= now + restMs
}

const wakingChanges = { replyQueued: true, deliveryAdvanced: true, accountConnected: true }

/** A time that a network named is kept; everything else may be tried again early. */
function isHurriable({ delivery }: Reply): boolean {
  return delivery.state === 'waiting' && delivery.reason.code !== 'rateLimited'
}

/** Whether a customer wrote where a planned reply waits: few are planned, and messages are many. */
function concernsPlanned(shop: Shop, changes: readonly Change[]): boolean {
  const written = changes.flatMap((change) =>
    change.type === 'messageArrived' && change.message.direction === 'in' ? [change.message.conversationId] : [],
  )
  return written.length > 0 && [...shop.replies.values()].some((reply) => isPlanned(reply, written))
}

function isPlanned({ plannedAt, delivery, conversationId }: Reply, written: readonly string[]): boolean {
  return plannedAt !== undefined && delivery.state === 'queued' && written.includes(conversationId)
}

/** Planned replies whose customer has written first. */
function stoppingChanges(shop: Shop, now: number): Change[] {
  return openReplies(shop).flatMap((reply) => {
    if (reply.delivery.state !== 'queued' || reply.plannedAt === undefined) return []
    const reason = stopReason(shop, reply, { replyWindowHours: null }, now)
    if (reason?.code !== 'customerWroteSince') return []
    const delivery = advance(reply.delivery, { type: 'stopped', reason }, now)
    return [{ type: 'deliveryAdvanced', replyId: reply.id, delivery }]
  })
}

function settlingChanges(means: SenderMeans, shop: Shop): Change[] {
  const interrupted = [...shop.replies.values()].filter(({ delivery }) => delivery.state === 'sending')
  return interrupted.map((reply) => {
    const channel = means.channelById(reply.channelId)
    const ability = {
      canReadBack: channel?.findSent !== undefined,
      safeToRepeat: channel?.capabilities.safeToRepeat ?? false,
    }
    const cut = { reason: { code: 'interrupted' }, repeatAt: nextTryAt(means, reply.delivery.attempt, null) } as const
    const delivery = interruptedDelivery(reply.delivery, cut, ability, means.clock.now())
    return { type: 'deliveryAdvanced', replyId: reply.id, delivery }
  })
}

/** Unconfirmed replies that were given up while the network was away. */
function lookingAgainChanges(means: SenderMeans, shop: Shop): Change[] {
  return [...shop.replies.values()].flatMap((reply) => {
    const { delivery, channelId } = reply
    if (delivery.state !== 'unconfirmed' || delivery.nextLookAt !== null) return []
    if (means.channelById(channelId)?.findSent === undefined) return []
    return [
      {
        type: 'deliveryAdvanced',
        replyId: reply.id,
        delivery: advance(delivery, { type: 'lookWanted' }, means.clock.now()),
      },
    ]
  })
}
