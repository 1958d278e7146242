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
/** Conversations decoded between two turns of the loop: a millisecond or two. */
const atATime = 50

type Means = { readonly store: Pick<Store, 'shop'> }

export type Complaint = CrisisMessage & { readonly conversationId: string }

/** What the crisis watch knows of each inbound message of the last weeks, by conversation; it moves on with each commit. */
export type CrisisMemory = {
  /** Looks through the whole shop, in slices. */
  gather(now: number): Promise<void>
  /** Resolves once the whole shop was looked through: before that, less is known than there is. */
  ready(): Promise<void>
  isReady(): boolean
  follow(changes: readonly Change[], now: number): void
  /** Public messages of the last weeks, of every customer who is still there; gathered in slices. */
  publicMessages(now: number): Promise<readonly CrisisMessage[]>
  /** From when on messages are known, epoch ms: when the first account was connected, or the first message was read. */
  watchedSince(): number
  /** Whoever complained after `since` (epoch ms), in public or also in private. */
  complainers(since: number, where: 'public' | 'anywhere'): ReadonlySet<string>
  /** What people wrote against the shop in public after `since` (epoch ms), however long ago that is. */
  complaints(since: number, now: number): Promise<readonly Complaint[]>
  /** Where somebody complained after `since`, in public or not. */
  conversationIds(since: number): readonly string[]
}

export function createCrisisMemory({ store }: Means): CrisisMemory {
  const marksById = new Map<string, readonly CrisisMark[]>()
  let isReady = false
  let gathered = () => {}
  const ready = new Promise<void>((resolve) => (gathered = resolve))

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
      isReady = true
      gathered()
    },
    ready: () => ready,
    isReady: () => isReady,
    follow(changes, now) {
      for (const id of new Set(changes.flatMap((change) => concernedBy(change) ?? []))) {
        const entry = store.shop().conversations.get(id)
        if (entry) note(entry, now)
      }
      if (!changes.some(({ type }) => type === 'customerErased')) return
      for (const id of marksById.keys()) if (!store.shop().conversations.has(id)) marksById.delete(id)
    },
    async publicMessages(now) {
      const messages: CrisisMessage[] = []
      let left = atATime
      for (const [id, marks] of marksById) {
        const shop = store.shop()
        const entry = shop.conversations.get(id)
        if (!entry || isPrivateKind(entry.conversation.kind)) continue
        for (const message of crisisMessagesOf(shop, entry.conversation, marks)) {
          if (writtenAt(message) > now - memoryMs) messages.push(message)
        }
        if (--left > 0) continue
        left = atATime
        await breathe()
      }
      return messages
    },
    watchedSince() {
      let firstRead = Infinity
      for (const marks of marksById.values()) for (const mark of marks) firstRead = Math.min(firstRead, mark.receivedAt)
      let connected = Infinity
      for (const { connectedAt } of store.shop().accounts.values()) connected = Math.min(connected, connectedAt)
      return connected === Infinity ? firstRead : Math.max(connected, firstRead)
    },
    complainers(since, where) {
      const shop = store.shop()
      const people = new Set<string>()
      for (const [id, marks] of marksById) {
        if (!hasComplaint(marks, since)) continue
        const conversation = shop.conversations.get(id)?.conversation
        if (!conversation || (where === 'public' && isPrivateKind(conversation.kind))) continue
        people.add(personOf(shop, conversation))
      }
      return people
    },
    async complaints(since, now) {
      const found: Complaint[] = []
      // What is older than the memory is looked up in the shop itself.
      const isOld = since < now - memoryMs
      const ids = isOld ? store.shop().conversations.keys() : marksById.keys()
      let left = atATime
      for (const id of [...ids]) {
        found.push(...complaintsIn(store.shop(), id, since, isOld ? undefined : marksById.get(id)))
        if (--left > 0) continue
        left = atATime
        await breathe()
      }
      return found
    },
    conversationIds: (since) =>
      [...marksById].filter(([, marks]) => hasComplaint(marks, since)).map(([conversationId]) => conversationId),
  }
}

/** The conversation in which something may count otherwise from now on. */
function concernedBy(change: Change): string | null {
  return change.type === 'messageTriaged' || change.type === 'messageDeleted' ? change.conversationId : null
}

/** `known`: the marks of the memory, where it reaches so far back. */
function complaintsIn(
  shop: ReturnType<Store['shop']>,
  conversationId: string,
  since: number,
  known: readonly CrisisMark[] | undefined,
): readonly Complaint[] {
  if (known && !hasComplaint(known, since)) return []
  const entry = shop.conversations.get(conversationId)
  if (!entry || entry.lastMessageAt <= since || isPrivateKind(entry.conversation.kind)) return []
  const against = crisisMarks(entry, since).filter(({ isAgainst }) => isAgainst)
  return crisisMessagesOf(shop, entry.conversation, against).map((message) => ({ ...message, conversationId }))
}

/** Marks are in order of time by the network's clock: what is old enough is passed over at once. */
function hasComplaint(marks: readonly CrisisMark[], since: number): boolean {
  for (let at = marks.length - 1; at >= 0; at--) {
    const mark = marks[at]
    if (mark === undefined || mark.sentAt <= since) return false
    if (mark.isAgainst && writtenAt(mark) > since) return true
  }
  return false
}
