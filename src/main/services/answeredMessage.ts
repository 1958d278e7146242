import type { Message } from '#shared/domain/conversations/message'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Store } from '../store/store'

type Wanted = { readonly conversationId: string; readonly answersMessageId: string | null }

/** The message the owner answers, or the customer's newest one that is still there. */
export async function answeredMessage(store: Store, wanted: Wanted): Promise<Result<Message>> {
  const entry = store.shop().conversations.get(wanted.conversationId)
  if (!entry) return fail({ code: 'notFound' })
  const inbound = entry.heads.filter((head) => head.direction === 'in' && !head.isDeleted)
  const head = inbound.find((one) => one.id === wanted.answersMessageId) ?? inbound.at(-1)
  if (!head) return fail({ code: 'cannotReply' })
  const message = await store.message(wanted.conversationId, head.id)
  if (!message.ok) return message
  return message.value ? ok(message.value) : fail({ code: 'cannotReply' })
}
