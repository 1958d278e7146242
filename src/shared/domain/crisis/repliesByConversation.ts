import type { Reply } from '../outbox/reply'

/** Replies by the conversation they go to. */
export function repliesByConversation(replies: Iterable<Reply>): ReadonlyMap<string, readonly Reply[]> {
  const found = new Map<string, Reply[]>()
  for (const reply of replies) {
    const others = found.get(reply.conversationId)
    if (others) others.push(reply)
    else found.set(reply.conversationId, [reply])
  }
  return found
}
