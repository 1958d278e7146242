import type { Change } from '../shop/change'
import type { Shop } from '../shop/shop'
import { advance } from './advance'
import { draftFromReply } from './draftFromReply'
import { heldReplies } from './heldReplies'
import type { Reply } from './reply'

/**
 * A reply leaves the outbox for its conversation's draft, and with it what could only follow it: the later parts of its
 * thread join the text, and a private message comes back together with the notice that waited for it. What was set aside as
 * answered waits again.
 */
export function takenBack(shop: Shop, reply: Reply, now: number): readonly Change[] {
  const held = heldReplies(shop, reply.id)
  const changes = givenUp(shop, reply, now)
  const notice = noticeOf(held)
  const whole = notice ?? { ...reply, text: wholeText([reply, ...held]) }
  const entry = shop.conversations.get(whole.conversationId)
  if (!entry) return changes
  const draft = draftFromReply(whole, entry, shop.drafts.get(whole.conversationId), now)
  changes.push({ type: 'draftSaved', draft: notice ? { ...draft, privateText: reply.text } : draft })
  if ((entry.doneAt ?? -Infinity) >= whole.queuedAt) {
    changes.push({ type: 'conversationReopened', conversationId: whole.conversationId, at: now })
  }
  return changes
}

/** The conversation in whose draft a reply that is taken back will be: of a pair, the public one. */
export function takenBackTo(shop: Shop, reply: Reply): string {
  return (noticeOf(heldReplies(shop, reply.id)) ?? reply).conversationId
}

function noticeOf(held: readonly Reply[]): Reply | undefined {
  return held.find(({ after }) => after?.as === 'notice')
}

/** A reply is given up, and what waited for it with it: without it they would wait for ever, or speak of nothing. */
export function givenUp(shop: Shop, reply: Reply, now: number): Change[] {
  return [reply, ...heldReplies(shop, reply.id)].map(({ id, delivery }) => ({
    type: 'deliveryAdvanced',
    replyId: id,
    delivery: advance(delivery, { type: 'discarded' }, now),
  }))
}

/** The text before it was cut into numbered parts. */
function wholeText(parts: readonly Reply[]): string {
  if (parts.length === 1 && parts[0]?.after?.as !== 'part') return parts[0]?.text ?? ''
  return parts.map(({ text }) => text.replace(/\s+\d+\/\d+$/, '')).join('\n\n')
}
