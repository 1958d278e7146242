import type { Shop } from '../shop/shop'
import { activeReplies } from './activeReplies'
import { heldBy } from './heldBy'
import { isOvertakenByClock } from './isOvertakenByClock'
import type { Reply } from './reply'

const nobody: ReadonlySet<string> = new Set()

/**
 * The replies whose next step is due: a send, or for an unconfirmed one a look. At most one per account, in the order they
 * were queued, and within a conversation strictly in order. While a network makes one reply of a kind wait, the account's
 * others of that kind wait with it. `hurried` are waiting replies that may go at once.
 */
export function nextReady(shop: Shop, now: number, hurried: ReadonlySet<string> = nobody): readonly Reply[] {
  const active = activeReplies(shop)
  const takenAccounts = new Set(active.filter(isSending).map((reply) => reply.accountId))
  const pausedLines = new Set(active.filter((reply) => isPausing(reply, now, hurried)).map(line))
  const begunConversations = new Set<string>()
  const ready: Reply[] = []
  for (const reply of active) {
    // What is planned for later, or held, keeps nothing else in its conversation back.
    if (isResting(shop, reply, now)) continue
    const isNextInConversation = !begunConversations.has(reply.conversationId)
    begunConversations.add(reply.conversationId)
    const isLook = reply.delivery.state === 'unconfirmed'
    const isFree = isLook || (isNextInConversation && !pausedLines.has(line(reply)))
    if (!isFree || takenAccounts.has(reply.accountId) || !isDue(reply, now, hurried)) continue
    takenAccounts.add(reply.accountId)
    ready.push(reply)
  }
  return ready
}

/** Networks limit posts and private messages apart from each other. */
function line(reply: Reply): string {
  return JSON.stringify([reply.accountId, reply.target.kind])
}

function isResting(shop: Shop, reply: Reply, now: number): boolean {
  if (reply.delivery.state !== 'queued') return false
  return heldBy(shop, reply) !== null || (reply.plannedAt !== undefined && reply.delivery.notBefore > now)
}

function isSending(reply: Reply): boolean {
  return reply.delivery.state === 'sending'
}

function isPausing(reply: Reply, now: number, hurried: ReadonlySet<string>): boolean {
  return reply.delivery.state === 'waiting' && !isDue(reply, now, hurried)
}

function isDue(reply: Reply, now: number, hurried: ReadonlySet<string>): boolean {
  const { id, delivery } = reply
  if (isOvertakenByClock(reply, now)) return true
  switch (delivery.state) {
    case 'queued':
      return delivery.notBefore <= now
    case 'waiting':
      return delivery.retryAt <= now || hurried.has(id)
    case 'unconfirmed':
      return delivery.nextLookAt !== null && delivery.nextLookAt <= now
    default:
      return false
  }
}
