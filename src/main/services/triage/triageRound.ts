import type { Change } from '#shared/domain/shop/change'
import type { ConversationEntry } from '#shared/domain/shop/shop'
import { triageVersion } from '#shared/domain/triage/triaged'
import { verdictOf } from '#shared/domain/triage/verdictOf'
import type { Store } from '../../store/store'
import type { Log, Triage } from '../ports'
import { lastLanguageOf } from './lastLanguageOf'
import { staffNames } from './staffNames'

type Means = { readonly store: Store; readonly triage: Triage; readonly log: Log }

export type TriageRound = {
  /** Reads what waits and was never read, or by an older version; resolves when all of it is. */
  start(): Promise<void>
  stop(): void
}

/** Conversations looked at between two turns of the loop. */
const atATime = 25

/** After a start: messages from before an update, of an import, or that came while nobody could read. */
export function createTriageRound({ store, triage, log }: Means): TriageRound {
  let isStopped = false

  /** How many verdicts were made; null: nobody can read. */
  async function read(entries: readonly ConversationEntry[]): Promise<number | null> {
    const unread = entries.flatMap((entry) => unreadHeads(entry).map((messageId) => ({ entry, messageId })))
    const texts = await Promise.all(
      unread.map(async ({ entry: { conversation }, messageId }) => {
        const message = await store.message(conversation.id, messageId)
        return message.ok && message.value ? message.value.text : null
      }),
    )
    const known = unread.flatMap((one, index) => {
      const text = texts[index]
      return typeof text === 'string' ? [{ ...one, text }] : []
    })
    const shop = store.shop()
    const messages = known.map(({ text, entry: { conversation } }) => ({
      text,
      lastLanguage: lastLanguageOf(shop, { conversationId: conversation.id, identityId: conversation.identityId }),
    }))
    const triaged = await triage.triage(messages, staffNames(shop.settings))
    if (triaged === null) return null
    const changes = known.flatMap(({ entry, messageId, text }, index): Change[] => {
      const one = triaged[index]
      const { id } = entry.conversation
      return one ? [{ type: 'messageTriaged', messageId, conversationId: id, verdict: verdictOf(text, one) }] : []
    })
    if (changes.length > 0) await store.commit((now) => changes.filter((change) => isStillThere(now, change)))
    return changes.length
  }

  return {
    async start() {
      const waiting = store.shop().lanes.inbox.entries.chunks.flat()
      let count = 0
      for (let at = 0; at < waiting.length && !isStopped; at += atATime) {
        const made = await read(waiting.slice(at, at + atATime))
        if (made === null) break
        count += made
      }
      if (count > 0) log('triage.round', { count })
    },
    stop() {
      isStopped = true
    },
  }
}

/** Messages that wait and have no verdict of this version. */
function unreadHeads({ heads, waitingSince, verdicts }: ConversationEntry): readonly string[] {
  if (waitingSince === null) return []
  const read = new Set(verdicts.filter(({ version }) => version >= triageVersion).map(({ messageId }) => messageId))
  return heads
    .filter(({ direction, isDeleted, sentAt }) => direction === 'in' && !isDeleted && sentAt >= waitingSince)
    .map(({ id }) => id)
    .filter((id) => !read.has(id))
}

function isStillThere(shop: ReturnType<Store['shop']>, change: Change): boolean {
  return change.type === 'messageTriaged' && shop.conversations.has(change.conversationId)
}
