import type { ChannelId } from '#shared/domain/accounts/channelId'
import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import type { Message } from '#shared/domain/conversations/message'
import { textsToSend } from '#shared/domain/drafts/textsToSend'
import { newReply } from '#shared/domain/outbox/newReply'
import type { Reply } from '#shared/domain/outbox/reply'
import { replyWindowClosesAt } from '#shared/domain/outbox/replyWindow'
import { picturesTrouble } from '#shared/domain/pictures/picturesTrouble'
import type { Picture } from '#shared/domain/pictures/picture'
import { unresolvedField } from '#shared/domain/templates/unresolvedField'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { ConversationEntry, Shop } from '#shared/domain/shop/shop'
import type { Channel } from '../channels/channel'
import type { Store } from '../store/store'
import { answeredMessage } from './answeredMessage'
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
  /** Epoch ms the owner chose for it to leave; null: now. */
  readonly plannedAt: number | null
  /** A text that is too long leaves in numbered parts. */
  readonly asThread: boolean
  readonly pictures: readonly Picture[]
  /** It acknowledges, and answers nothing yet. */
  readonly isHolding?: boolean | undefined
}

/** Puts a reply into the outbox, its draft away, and (`thenDone`) the conversation aside: all or nothing. */
export async function queueReply(means: QueueMeans, input: ReplyInput): Promise<Result<{ replyId: string }>> {
  if (input.text.trim() === '' && input.pictures.length === 0) return fail({ code: 'textEmpty' })
  const field = unresolvedField(input.text)
  if (field !== null) return fail({ code: 'unresolvedField', field })
  if (input.plannedAt !== null && input.plannedAt <= means.clock.now()) return fail({ code: 'plannedInThePast' })
  const answered = await answeredMessage(means.store, input)
  if (!answered.ok) return answered
  const ids = { first: means.newId(), next: means.newId }
  return commitDecision(means.store, (shop) => {
    const replies = decideReplies(means, shop, input, answered.value, ids)
    return replies.ok ? ok(queued(shop, replies.value, ids.first, input)) : replies
  })
}

export type Ids = { readonly first: string; readonly next: NewId }

/** The replies a text leaves as, by all that is known of the conversation, its customer and its place. */
export function decideReplies(
  means: QueueMeans,
  shop: Shop,
  input: ReplyInput,
  answered: Message,
  ids: Ids,
): Result<readonly Reply[]> {
  const entry = shop.conversations.get(input.conversationId)
  const identity = entry && shop.identities.get(entry.conversation.identityId)
  const channel = entry && means.channelById(entry.conversation.channelId)
  const account = entry && shop.accounts.get(entry.conversation.accountId)
  if (!entry || !identity || !channel || !account) {
    return fail({ code: 'notFound' })
  }
  // Also covers whatever happened to the answered message while it was read from disk.
  if (entry.revision > input.seenRevision) return fail({ code: 'changedUnderYou' })
  if (answered.replyRoute === 'none') return fail({ code: 'cannotReply' })
  const now = means.clock.now()
  const texts = textsOf(channel, entry, shop, input, answered)
  if (!texts.ok) return texts
  const closed = windowTrouble(channel, entry, input.plannedAt ?? now)
  if (!closed.ok) return closed
  const { settings } = shop
  const { undoSeconds } = account.options
  const replies: Reply[] = []
  for (const text of texts.value) {
    const before = replies.at(-1)
    const { plannedAt, pictures } = input
    const rest = before === undefined ? { plannedAt, pictures } : {}
    const id = before === undefined ? ids.first : ids.next()
    const isHolding = input.isHolding === true
    const own = { undoSeconds, isHolding, ...rest }
    const reply = newReply({ id, text, entry, identity, answered, settings, now, ...own })
    replies.push(before === undefined ? reply : { ...reply, after: { replyId: before.id, as: 'part' } })
  }
  return ok(replies)
}

function textsOf(
  { capabilities }: Channel,
  { conversation }: ConversationEntry,
  { settings }: Shop,
  { text, asThread, pictures }: ReplyInput,
  { replyRoute }: Message,
): Result<readonly string[]> {
  const isPrivate = isPrivateKind(conversation.kind)
  const media = isPrivate ? capabilities.privateMedia : capabilities.publicMedia
  const trouble = picturesTrouble(replyRoute === 'api' ? media : null, pictures)
  if (trouble) return fail(trouble)
  const rule = isPrivate ? capabilities.privateLength : capabilities.publicLength
  const canThread = asThread && !isPrivate && capabilities.canThread && replyRoute === 'api'
  return textsToSend({ text, rule, signature: settings.signature, canThread })
}

function windowTrouble({ capabilities }: Channel, entry: ConversationEntry, leavesAt: number): Result<void> {
  const closedAt = isPrivateKind(entry.conversation.kind) ? replyWindowClosesAt(entry, capabilities) : null
  return closedAt !== null && leavesAt >= closedAt ? fail({ code: 'replyWindowClosed', closedAt }) : ok(undefined)
}

function queued(
  shop: Shop,
  replies: readonly Reply[],
  replyId: string,
  { thenDone, isHolding }: ReplyInput,
): Decision<{ replyId: string }> {
  const changes: Change[] = replies.map((reply) => ({ type: 'replyQueued', reply }))
  const [first] = replies
  // What was promised is not done yet.
  if (first) changes.push(...setAside(shop, first, thenDone && isHolding !== true))
  return { changes, value: { replyId } }
}

/** The draft has become a reply, and (`thenDone`) the conversation is finished. */
export function setAside(shop: Shop, { conversationId, queuedAt }: Reply, thenDone: boolean): readonly Change[] {
  const dropped: Change = { type: 'draftDropped', conversationId, at: queuedAt }
  if (!thenDone) return [dropped]
  const lastMessageAt = shop.conversations.get(conversationId)?.lastMessageAt ?? 0
  // A clock that runs behind the network's must not leave the last message waiting.
  return [dropped, { type: 'conversationDone', conversationId, at: Math.max(queuedAt, lastMessageAt) }]
}
