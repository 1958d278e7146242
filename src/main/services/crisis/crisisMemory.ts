import { crisisMarks, type CrisisMark } from '#shared/domain/crisis/crisisMarks'
import { writtenAt, type CrisisMessage } from '#shared/domain/crisis/crisisMessage'
import { crisisMessagesOf } from '#shared/domain/crisis/crisisMessagesOf'
import { personOf } from '#shared/domain/crisis/personOf'
import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import type { Change } from '#shared/domain/shop/change'
import type { ConversationEntry } from '#shared/domain/shop/shop'
import type { Store } from '../../store/store'
import { breathe } from './breathe'

/** Eight weeks teach what is usual, and a storm is looked for up to nine days back. */
const memoryMs = 10 * 7 * 24 * 3_600_000
/** Conversations decoded between two turns of the loop: some milliseconds. */
const atATime = 200

type Means = { readonly store: Pick<Store, 'shop'> }

export type Complaint = CrisisMessage & { readonly conversationId: string }

/** What the crisis watch knows of each inbound message of the last weeks, by conversation; it moves on with each commit. */
export type CrisisMemory = {
  /** Looks through the whole shop, in slices. */
  gather(now: number): Promise<void>
  follow(changes: readonly Change[], now: number): void
  /** Messages of the last weeks, of every customer who is still there. */
  messages(now: number): readonly CrisisMessage[]
  /** From when on messages are known, epoch ms: when the first account was connected, or the first message was read. */
  watchedSince(): number
  /** Whoever complained after `since` (epoch ms), in public or also in private. */
  complainers(since: number, where: 'public' | 'anywhere'): ReadonlySet<string>
  /** What people wrote against the shop after `since` (epoch ms), in public or not. */
  complaints(since: number): readonly Complaint[]
  conversationIds(): Iterable<string>
}

export function createCrisisMemory({ store }: Means): CrisisMemory {
  const marksById = new Map<string, readonly CrisisMark[]>()

  function note(entry: ConversationEntry, now: number): void {
    const { id } = entry.conversation
    const isRecent = entry.lastMessageAt > now - memoryMs
    const marks = isRecent ? crisisMarks(entry, now - memoryMs) : []
    if (marks.length > 0) marksById.set(id, marks)
    else marksById.delete(id)
  }

  return {
    async gather(now) {
      const entries = [...store.shop().conversations.keys()]
      for (let at = 0; at < entries.length; at += atATime) {
        for (const id of entries.slice(at, at + atATime)) {
          const entry = store.shop().conversations.get(id)
          if (entry) note(entry, now)
        }
        await breathe()
      }
    },
    follow(changes, now) {
      for (const id of new Set(changes.flatMap((change) => concernedBy(change) ?? []))) {
        const entry = store.shop().conversations.get(id)
        if (entry) note(entry, now)
      }
      if (!changes.some(({ type }) => type === 'customerErased')) return
      for (const id of marksById.keys()) if (!store.shop().conversations.has(id)) marksById.delete(id)
    },
    messages(now) {
      const shop = store.shop()
      const messages: CrisisMessage[] = []
      for (const [id, marks] of marksById) {
        const entry = shop.conversations.get(id)
        if (!entry) continue
        for (const message of crisisMessagesOf(shop, entry.conversation, marks)) {
          if (writtenAt(message) > now - memoryMs) messages.push(message)
        }
      }
      return messages
    },
    watchedSince() {
      let firstRead = Infinity
      for (const marks of marksById.values()) {
        for (const { receivedAt } of marks) firstRead = Math.min(firstRead, receivedAt)
      }
      let connected = Infinity
      for (const { connectedAt } of store.shop().accounts.values()) connected = Math.min(connected, connectedAt)
      return connected === Infinity ? firstRead : Math.max(connected, firstRead)
    },
    complainers(since, where) {
      const shop = store.shop()
      const people = new Set<string>()
      for (const [id, marks] of marksById) {
        if (!marks.some((mark) => mark.isAgainst && writtenAt(mark) > since)) continue
        const conversation = shop.conversations.get(id)?.conversation
        if (!conversation || (where === 'public' && isPrivateKind(conversation.kind))) continue
        people.add(personOf(shop, conversation))
      }
      return people
    },
    complaints(since) {
      const shop = store.shop()
      return [...marksById].flatMap(([conversationId, marks]) => {
        const against = marks.filter((mark) => mark.isAgainst && writtenAt(mark) > since)
        const conversation = against.length > 0 ? shop.conversations.get(conversationId)?.conversation : undefined
        if (!conversation) return []
        return crisisMessagesOf(shop, conversation, against).map((message) => ({ ...message, conversationId }))
      })
    },
    conversationIds: () => marksById.keys(),
  }
}

/** The conversation in which something may count otherwise from now on. */
function concernedBy(change: Change): string | null {
  return change.type === 'messageTriaged' || change.type === 'messageDeleted' ? change.conversationId : null
}
