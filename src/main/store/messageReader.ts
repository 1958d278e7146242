import type { Message } from '#shared/domain/conversations/message'
import { fail, ok, type Result } from '#shared/domain/result'
import type { ConversationEntry, MessageHead, Shop } from '#shared/domain/shop/shop'

import { attempt } from './attempt'
import type { Disk } from './disk'
import { foldMessage } from './foldMessage'
import { changesIn, isSound } from './logLine'
import type { LinePlace } from './logPlace'
import type { MessagePlaces } from './messagePlaces'
import { readPlaces } from './readPlaces'
import type { MessagePage } from './store'

type Options = {
  readonly disk: Disk
  readonly folder: string
  readonly shop: () => Shop
  readonly places: () => MessagePlaces
}

export type MessageReader = {
  /** `notFound`: no such conversation, or `before` is none of its messages. */
  page(conversationId: string, before: string | null, limit: number): Promise<Result<MessagePage>>
  message(conversationId: string, messageId: string): Promise<Result<Message | null>>
}

/** Reads messages where the log has them, so that texts need not be in memory. */
export function createMessageReader(options: Options): MessageReader {
  /** A file that was rewritten meanwhile has gone: the messages are in the new one. */
  async function read(entry: ConversationEntry, heads: readonly MessageHead[]): Promise<Result<readonly Read[]>> {
    const first = await readOnce(entry, heads)
    const isGone = !first.ok && first.error.code === 'diskTrouble' && first.error.reason === 'ENOENT'
    return isGone ? readOnce(entry, heads) : first
  }

  async function readOnce(entry: ConversationEntry, heads: readonly MessageHead[]): Promise<Result<readonly Read[]>> {
    const { id: conversationId } = entry.conversation
    const placesById = heads.map((head) => options.places().of(conversationId, head.id))
    return attempt(async () => {
      const changesAt = await changesOf(options, placesById.flat())
      return heads.map((head, index) => {
        const changes = (placesById[index] ?? [])
          .flatMap((place) => changesAt.get(place) ?? [])
          .filter((change) => concerns(change, head.id))
          .filter(isSound)
        const message = foldMessage(head.id, changes)
        return message ? { message, isReadable: true } : { message: lostMessage(entry, head), isReadable: false }
      })
    })
  }

  return {
    page: async (conversationId, before, limit) => {
      const entry = options.shop().conversations.get(conversationId)
      const heads = entry?.heads
      const end = before === null ? heads?.length : heads?.findIndex((head) => head.id === before)
      if (!entry || !heads || end === undefined || end === -1) return fail({ code: 'notFound' })
      const start = Math.max(0, end - limit)
      const wanted = heads.slice(start, end)
      const answer = await read(entry, wanted)
      if (!answer.ok) return answer
      return ok({
        messages: answer.value.map(({ message }) => message),
        before: start > 0 ? (wanted[0]?.id ?? before) : null,
        unreadable: answer.value.filter(({ isReadable }) => !isReadable).map(({ message }) => message.id),
      })
    },
    message: async (conversationId, messageId) => {
      const entry = options.shop().conversations.get(conversationId)
      const head = entry?.heads.find(({ id }) => id === messageId)
      if (!entry || !head) return ok(null)
      const messages = await read(entry, [head])
      return messages.ok ? ok(messages.value[0]?.message ?? null) : messages
    },
  }
}

type Read = { readonly message: Message; readonly isReadable: boolean }

/** Lines that the disk has lost are left out: looking at the whole log sets them aside and says so. */
async function changesOf(
  { disk, folder }: Options,
  places: readonly LinePlace[],
): Promise<Map<LinePlace, readonly unknown[]>> {
  const changes = new Map<LinePlace, readonly unknown[]>()
  for (const [place, line] of await readPlaces(disk, folder, places)) {
    const found = changesIn(line)
    if (found !== null) changes.set(place, found)
  }
  return changes
}

function concerns(change: unknown, messageId: string): boolean {
  const { message, messageId: editedId } = change as { message?: { id?: unknown } | null; messageId?: unknown }
  return message?.id === messageId || editedId === messageId
}

/** What is still known of a message whose line the disk has lost: it keeps its place, and nothing can answer it. */
function lostMessage({ conversation }: ConversationEntry, head: MessageHead): Message {
  const { id, remoteId, earlierRemoteIds, direction, sentAt, receivedAt, editedAt, isAutomatic, isHolding } = head
  return {
    id,
    conversationId: conversation.id,
    accountId: conversation.accountId,
    remoteId,
    earlierRemoteIds: [...earlierRemoteIds],
    direction,
    kind: conversation.kind,
    authorHandle: '',
    authorName: '',
    text: '',
    lang: null,
    sentAt,
    receivedAt,
    editedAt,
    deletedAt: null,
    earlierTexts: [],
    attachments: [],
    parent: null,
    permalink: null,
    replyRoute: 'none',
    isAutomatic,
    ...(isHolding === true && { isHolding }),
  }
}
