import type { Account } from '#shared/domain/accounts/account'
import type { Conversation } from '#shared/domain/conversations/conversation'
import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import type { Message } from '#shared/domain/conversations/message'
import type { Identity } from '#shared/domain/customers/customer'
import { textsToSend } from '#shared/domain/drafts/textsToSend'
import { newReply } from '#shared/domain/outbox/newReply'
import type { Reply } from '#shared/domain/outbox/reply'
import { unresolvedField } from '#shared/domain/templates/unresolvedField'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import { conversationKey } from '#shared/domain/shop/keys'
import type { ConversationEntry, Shop } from '#shared/domain/shop/shop'
import type { Channel } from '../channels/channel'
import { answeredMessage } from './answeredMessage'
import { commitDecision } from './commitDecision'
import { setAside, type QueueMeans } from './queueReply'

export type GoPrivateInput = {
  readonly conversationId: string
  readonly privateText: string
  /** What everyone reads; empty: nothing is said in public. */
  readonly noticeText: string
  readonly answersMessageId: string | null
  readonly seenRevision: number
  /** Unread messages in the private conversation that the owner was told of. */
  readonly passUnread: number
  readonly thenDone: boolean
}

/**
 * Puts a private message and the public notice of it into the outbox, in one commit. The notice is held until the message is
 * sent: whatever fails or breaks off, nobody is told of a message that is not there, and nobody is told twice.
 */
export async function goPrivate(means: QueueMeans, input: GoPrivateInput): Promise<Result<{ replyId: string }>> {
  if (input.privateText.trim() === '') return fail({ code: 'textEmpty' })
  const field = unresolvedField(input.privateText) ?? unresolvedField(input.noticeText)
  if (field !== null) return fail({ code: 'unresolvedField', field })
  const answered = await answeredMessage(means.store, input)
  if (!answered.ok) return answered
  const ids = { reply: means.newId(), notice: means.newId(), conversation: means.newId() }
  return commitDecision(means.store, (shop) => {
    const place = placeOf(means, shop, input)
    if (!place.ok) return place
    const { entry } = place.value
    if (entry.revision > input.seenRevision) return fail({ code: 'changedUnderYou' })
    const room = privateRoom(shop, place.value, ids.conversation, means.clock.now())
    const { unreadCount, conversation } = room.entry
    if (unreadCount > input.passUnread) {
      return fail({ code: 'privateUnread', conversationId: conversation.id, count: unreadCount })
    }
    const texts = pairTexts(shop, place.value, input)
    if (!texts.ok) return texts
    const make = replyMaker(means, shop, place.value, answered.value)
    const message = make(ids.reply, texts.value.message, room.entry)
    const notice =
      texts.value.notice === null ? null : noticeAfter(make(ids.notice, texts.value.notice, entry), message)
    if (notice && answered.value.replyRoute === 'none') return fail({ code: 'cannotReply' })
    const changes: Change[] = [...room.changes, { type: 'replyQueued', reply: message }]
    if (notice) changes.push({ type: 'replyQueued', reply: notice })
    const inPublic = { ...message, conversationId: entry.conversation.id }
    return ok({ changes: [...changes, ...setAside(shop, inPublic, input.thenDone)], value: { replyId: ids.reply } })
  })
}

type Place = {
  readonly entry: ConversationEntry
  readonly identity: Identity
  readonly account: Account
  readonly channel: Channel
  readonly threadId: string
}

function placeOf(means: QueueMeans, shop: Shop, { conversationId }: GoPrivateInput): Result<Place> {
  const entry = shop.conversations.get(conversationId)
  const identity = entry && shop.identities.get(entry.conversation.identityId)
  const account = entry && shop.accounts.get(entry.conversation.accountId)
  const channel = entry && means.channelById(entry.conversation.channelId)
  if (!entry || !identity || !account || !channel) return fail({ code: 'notFound' })
  const threadId = channel.privateThreadId?.(account.remoteUserId, identity.remoteId)
  if (threadId === undefined || !channel.capabilities.canGoPrivate || isPrivateKind(entry.conversation.kind)) {
    return fail({ code: 'cannotGoPrivate' })
  }
  return ok({ entry, identity, account, channel, threadId })
}

type Room = Pick<ConversationEntry, 'conversation' | 'heads' | 'unreadCount'>

/** The private conversation with this customer, opened where there is none yet. */
function privateRoom(
  shop: Shop,
  { entry, identity, account, threadId }: Place,
  newId: string,
  now: number,
): { readonly entry: Room; readonly changes: readonly Change[] } {
  const knownId = shop.conversationIdByKey.get(conversationKey(account.id, threadId, identity.id))
  const known = knownId === undefined ? undefined : shop.conversations.get(knownId)
  if (known) return { entry: known, changes: [] }
  const conversation: Conversation = {
    id: newId,
    accountId: account.id,
    channelId: account.channelId,
    kind: 'directMessage',
    threadId,
    customerId: entry.conversation.customerId,
    identityId: identity.id,
    openedAt: now,
  }
  return { entry: { conversation, heads: [], unreadCount: 0 }, changes: [{ type: 'conversationOpened', conversation }] }
}

function pairTexts(
  { settings }: Shop,
  { channel }: Place,
  { privateText, noticeText }: GoPrivateInput,
): Result<{ readonly message: string; readonly notice: string | null }> {
  const { capabilities } = channel
  const { signature } = settings
  const message = textsToSend({ text: privateText, rule: capabilities.privateLength, signature, canThread: false })
  if (!message.ok) return message
  if (noticeText.trim() === '') return ok({ message: message.value[0] ?? '', notice: null })
  const notice = textsToSend({ text: noticeText, rule: capabilities.publicLength, signature, canThread: false })
  return notice.ok ? ok({ message: message.value[0] ?? '', notice: notice.value[0] ?? '' }) : notice
}

function replyMaker(means: QueueMeans, shop: Shop, { identity }: Place, answered: Message) {
  return (id: string, text: string, entry: Pick<ConversationEntry, 'conversation' | 'heads'>): Reply => {
    // A public message that only the network's own page can answer says nothing about private ones.
    const isPrivate = isPrivateKind(entry.conversation.kind)
    const route = isPrivate ? { ...answered, replyRoute: 'api' as const } : answered
    const undoSeconds = shop.accounts.get(entry.conversation.accountId)?.options.undoSeconds
    const now = means.clock.now()
    return newReply({ id, text, entry, identity, answered: route, settings: shop.settings, undoSeconds, now })
  }
}

/** Held, also where the owner will have to paste it into the network's own page. */
function noticeAfter(notice: Reply, message: Reply): Reply {
  const { delivery, queuedAt } = notice
  const notBefore = delivery.state === 'queued' ? delivery.notBefore : queuedAt
  return {
    ...notice,
    after: { replyId: message.id, as: 'notice' },
    delivery: { state: 'queued', attempt: 0, notBefore },
  }
}
