import type { Account } from '#shared/domain/accounts/account'
import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { Conversation } from '#shared/domain/conversations/conversation'
import { conversationRow, customerEntries } from '#shared/domain/conversations/inboxRows'
import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import type { ReplyRoute } from '#shared/domain/conversations/message'
import type { Identity } from '#shared/domain/customers/customer'
import type { Draft } from '#shared/domain/drafts/draft'
import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import { holdsOf, type Hold } from '#shared/domain/outbox/hold'
import { replyWindowClosesAt } from '#shared/domain/outbox/replyWindow'
import { openReplies } from '#shared/domain/outbox/openReplies'
import type { Reply } from '#shared/domain/outbox/reply'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { ConversationEntry, Shop } from '#shared/domain/shop/shop'
import type { Capabilities } from '#shared/domain/accounts/capabilities'
import { noCapabilities } from '#shared/domain/accounts/noCapabilities'
import type { Channel } from '../channels/channel'
import type { Store } from '../store/store'
import type { Clock } from './ports'

type Means = {
  readonly store: Store
  readonly channelById: (channelId: ChannelId) => Channel | null
  readonly clock: Clock
}

export type OpenedConversation = {
  conversation: Conversation
  row: ConversationRow
  identity: Identity
  account: Pick<Account, 'id' | 'channelId' | 'handle' | 'displayName' | 'signInEndedAt'>
  capabilities: Capabilities
  revision: number
  draft: Draft | null
  replies: Reply[]
  holds: Record<string, Hold>
  publicAnswerCount: number
  replyWindowClosesAt: number | null
  lastInboundText: string
  replyRoute: ReplyRoute
  answersMessageId: string | null
  others: ConversationRow[]
  tags: string[]
}

export type Conversations = {
  open(conversationId: string): Promise<Result<OpenedConversation>>
  markRead(conversationId: string): Promise<Result<void>>
}

export function createConversations({ store, channelById, clock }: Means): Conversations {
  /** A conversation beyond the first screen may still be on its way from the disk. */
  async function known(conversationId: string): Promise<Result<void>> {
    if (!store.shop().conversations.has(conversationId)) {
      const ready = await store.ready()
      if (!ready.ok) return ready
    }
    return store.shop().conversations.has(conversationId) ? ok(undefined) : fail({ code: 'notFound' })
  }

  async function mark(conversationId: string, decide: (entry: ConversationEntry) => Change[]): Promise<Result<void>> {
    const there = await known(conversationId)
    if (!there.ok) return there
    return store.commit((shop) => {
      const entry = shop.conversations.get(conversationId)
      return entry ? decide(entry) : []
    })
  }

  return {
    async open(conversationId) {
      const there = await known(conversationId)
      if (!there.ok) return there
      const answered = await messageToAnswer(store, conversationId)
      if (!answered.ok) return answered
      const shop = store.shop()
      const entry = shop.conversations.get(conversationId)
      const identity = entry && shop.identities.get(entry.conversation.identityId)
      const channel = entry && channelById(entry.conversation.channelId)
      if (!entry || !identity) return fail({ code: 'notFound' })
      const replies = openReplies(shop).filter((reply) => reply.conversationId === conversationId)
      return ok({
        conversation: entry.conversation,
        row: conversationRow(shop, entry, clock.now()),
        identity,
        account: accountOf(shop, entry),
        capabilities: channel ? channel.capabilities : noCapabilities,
        revision: entry.revision,
        draft: shop.drafts.get(conversationId) ?? null,
        replies,
        holds: holdsOf(shop, replies),
        publicAnswerCount: publicAnswers(entry),
        replyWindowClosesAt: channel ? windowOf(entry, channel.capabilities) : null,
        ...answered.value,
        ...(!channel && { replyRoute: 'none' as const }),
        others: otherRows(shop, entry, clock.now()),
        tags: [...entry.tags],
      })
    },
    markRead: (id) =>
      mark(id, (entry) =>
        entry.unreadCount > 0 ? [{ type: 'conversationRead', conversationId: id, at: clock.now() }] : [],
      ),
  }
}

type Answered = Pick<OpenedConversation, 'replyRoute' | 'answersMessageId' | 'lastInboundText'>

/** The customer's newest message that is still there, and how it can be answered. */
async function messageToAnswer(store: Store, conversationId: string): Promise<Result<Answered>> {
  const entry = store.shop().conversations.get(conversationId)
  if (!entry) return fail({ code: 'notFound' })
  const head = entry.heads.findLast((one) => one.direction === 'in' && !one.isDeleted)
  if (!head) return ok({ replyRoute: 'none', answersMessageId: null, lastInboundText: '' })
  const message = await store.message(conversationId, head.id)
  if (!message.ok) return message
  const { replyRoute = 'none', text = '' } = message.value ?? {}
  return ok({ replyRoute, answersMessageId: head.id, lastInboundText: text })
}

function windowOf(entry: ConversationEntry, capabilities: Capabilities): number | null {
  return isPrivateKind(entry.conversation.kind) ? replyWindowClosesAt(entry, capabilities) : null
}

function publicAnswers({ conversation, heads }: ConversationEntry): number {
  if (isPrivateKind(conversation.kind)) return 0
  return heads.filter(({ direction, isAutomatic, isDeleted }) => direction === 'out' && !isAutomatic && !isDeleted)
    .length
}

/** The account of a conversation; one that was disconnected is shown as signed out. */
function accountOf(shop: Shop, { conversation }: ConversationEntry): OpenedConversation['account'] {
  const account = shop.accounts.get(conversation.accountId)
  if (account) return account
  return {
    id: conversation.accountId,
    channelId: conversation.channelId,
    handle: '',
    displayName: '',
    signInEndedAt: conversation.openedAt,
  }
}

const mostOthers = 20

function otherRows(shop: Shop, entry: ConversationEntry, now: number): ConversationRow[] {
  return customerEntries(shop, entry.conversation.customerId)
    .filter((other) => other.conversation.id !== entry.conversation.id)
    .sort((a, b) => b.lastMessageAt - a.lastMessageAt)
    .slice(0, mostOthers)
    .map((other) => conversationRow(shop, other, now))
}
