import type { ChannelId } from '#shared/domain/accounts/channelId'
import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import type { Message } from '#shared/domain/conversations/message'
import { textLength } from '#shared/domain/drafts/length'
import { newReply } from '#shared/domain/outbox/newReply'
import type { Reply } from '#shared/domain/outbox/reply'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { ConversationEntry, Shop } from '#shared/domain/shop/shop'
import type { Channel } from '../channels/channel'
import type { Store } from '../store/store'
import { commitDecision, type Decision } from './commitDecision'
import type { Clock, NewId } from './ports'

export type QueueMeans = {
  readonly store: Store
  readonly channelById: (channelId: ChannelId) => Channel | null
  readonly clock: Clock
  readonly newId: NewId
}

export type ReplyInput = {
  readonly conversationId: string
  readonly text: string
  readonly answersMessageId: string | null
  readonly seenRevision: number
  readonly thenDone: boolean
}

/** Puts a reply into the outbox, its draft away, and (`thenDone`) the conversation aside: all or nothing. */
export async function queueReply(means: QueueMeans, input: ReplyInput): Promise<Result<{ replyId: string }>> {
  if (input.text.trim() === '') return fail({ code: 'textEmpty' })
  const answered = await answeredMessage(means.store, input)
  if (!answered.ok) return answered
  const id = means.newId()
  return commitDecision(means.store, (shop) => {
    const reply = decideReply(means, shop, input, answered.value, id)
    return reply.ok ? ok(queued(shop, reply.value, input.thenDone)) : reply
  })
}

/** The message the owner answers, or the customer's newest one that is still there. */
async function answeredMessage(store: Store, input: ReplyInput): Promise<Result<Message>> {
  const entry = store.shop().conversations.get(input.conversationId)
  if (!entry) return fail({ code: 'notFound' })
  const inbound = entry.heads.filter((head) => head.direction === 'in' && !head.isDeleted)
  const head = inbound.find((one) => one.id === input.answersMessageId) ?? inbound.at(-1)
  if (!head) return fail({ code: 'cannotReply' })
  const message = await store.message(input.conversationId, head.id)
  if (!message.ok) return message
  return message.value ? ok(message.value) : fail({ code: 'cannotReply' })
}

function decideReply(means: QueueMeans, shop: Shop, input: ReplyInput, answered: Message, id: string): Result<Reply> {
  const entry = shop.conversations.get(input.conversationId)
  const identity = entry && shop.identities.get(entry.conversation.identityId)
  const channel = entry && means.channelById(entry.conversation.channelId)
  if (!entry || !identity || !channel || !shop.accounts.has(entry.conversation.accountId)) {
    return fail({ code: 'notFound' })
  }
  // Also covers whatever happened to the answered message while it was read from disk.
  if (entry.revision > input.seenRevision) return fail({ code: 'changedUnderYou' })
  if (answered.replyRoute === 'none') return fail({ code: 'cannotReply' })
  const over = charactersOver(channel, entry, input.text)
  if (over > 0) return fail({ code: 'textTooLong', over })
  return ok(
    newReply({ id, text: input.text, entry, identity, answered, settings: shop.settings, now: means.clock.now() }),
  )
}

function charactersOver({ capabilities }: Channel, { conversation }: ConversationEntry, text: string): number {
  const rule = isPrivateKind(conversation.kind) ? capabilities.privateLength : capabilities.publicLength
  return -textLength(rule, text).left
}

function queued(shop: Shop, reply: Reply, thenDone: boolean): Decision<{ replyId: string }> {
  const { conversationId, queuedAt } = reply
  const changes: Change[] = [
    { type: 'replyQueued', reply },
    { type: 'draftDropped', conversationId, at: queuedAt },
  ]
  if (thenDone) {
    const lastMessageAt = shop.conversations.get(conversationId)?.lastMessageAt ?? 0
    // A clock that runs behind the network's must not leave the last message waiting.
    changes.push({ type: 'conversationDone', conversationId, at: Math.max(queuedAt, lastMessageAt) })
  }
  return { changes, value: { replyId: reply.id } }
}
