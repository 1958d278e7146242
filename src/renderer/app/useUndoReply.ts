import { ownerChoices } from '#shared/domain/outbox/ownerChoices'
import type { Reply } from '#shared/domain/outbox/reply'
import { ask } from '../bridge/client'
import { useBridge } from '../bridge/useBridge'
import type { TakeBack } from '../features/thread/useDeliveryActions'

/** Takes the newest reply of a conversation back that has not left yet; null: there is none. */
export function useUndoReply(replies: readonly Reply[], takeBack: TakeBack): (() => Promise<void>) | null {
  const bridge = useBridge()
  // The first of a thread brings its parts back, and a private message its notice.
  const last = replies.findLast(
    (reply) => reply.after === undefined && ownerChoices(reply.delivery, true).includes('takeBack'),
  )
  if (last === undefined) return null
  return async () => {
    await takeBack.before()
    const answer = await ask(bridge, 'outbox.takeBack', { replyId: last.id })
    if (answer.ok) await takeBack.after()
  }
}
