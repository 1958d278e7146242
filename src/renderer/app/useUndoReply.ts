import type { Hold } from '#shared/domain/outbox/hold'
import { ownerChoices } from '#shared/domain/outbox/ownerChoices'
import type { Reply } from '#shared/domain/outbox/reply'
import { ask } from '../bridge/client'
import { useBridge } from '../bridge/useBridge'
import type { TakeBack } from '../features/thread/useDeliveryActions'

type Open = { readonly replies: readonly Reply[]; readonly holds: Readonly<Record<string, Hold>> }

/** Takes the newest reply of a conversation back that has not left yet; null: there is none. */
export function useUndoReply(open: Open, takeBack: TakeBack): (() => Promise<void>) | null {
  const bridge = useBridge()
  const replyId = undoneReplyId(open)
  if (replyId === null) return null
  return async () => {
    await takeBack.before()
    const answer = await ask(bridge, 'outbox.takeBack', { replyId })
    if (answer.ok) await takeBack.after(answer.value.conversationId)
  }
}

/** Of a thread its first part that has not left, and of a pair the private message: these bring the others along. */
export function undoneReplyId({ replies, holds }: Open): string | null {
  const last = replies.findLast(({ delivery }) => ownerChoices(delivery, true).includes('takeBack'))
  if (last === undefined) return null
  let first: Pick<Reply, 'id' | 'after'> = last
  while (first.after !== undefined && holds[first.id] !== undefined) {
    const { replyId } = first.after
    first = replies.find(({ id }) => id === replyId) ?? { id: replyId }
  }
  return first.id
}
