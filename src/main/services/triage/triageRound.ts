import type { Change } from '#shared/domain/shop/change'
import type { ConversationEntry, Shop } from '#shared/domain/shop/shop'
import { isSameVerdict } from '#shared/domain/triage/ownerRules/isSameVerdict'
import { withOwnerRules } from '#shared/domain/triage/ownerRules/withOwnerRules'
import { triageVersion } from '#shared/domain/triage/triaged'
import type { MessageVerdict } from '#shared/domain/triage/verdict'
import type { Store } from '../../store/store'
import type { Log, Triage } from '../ports'
import { readMessages, type MessageText } from './readMessages'
import { rulePlaceOf } from './rulePlaceOf'
import { waitingIds } from './waitingIds'

type Means = { readonly store: Store; readonly triage: Triage; readonly log: Log }

export type TriageRound = {
  /** Reads what waits and was never read, or by an older version; resolves when all of it is. */
  start(): Promise<void>
  /** Reads all that waits once more: names, words or rules are others now. A round under way ends. */
  again(): Promise<void>
  stop(): void
}

/** Conversations looked at between two turns of the loop. */
const atATime = 25

/** After a start: messages from before an update, of an import, or that came while nobody could read. */
export function createTriageRound({ store, triage, log }: Means): TriageRound {
  let isStopped = false
  let rounds = 0

  /** How many verdicts were made; null: nobody can read. */
  async function read(entries: readonly ConversationEntry[], isMeant: IsMeant): Promise<number | null> {
    const known = await texts(store, entries, isMeant)
    const verdicts = await readMessages({ store, triage }, known)
    if (verdicts === null) return null
    let count = 0
    const committed = await store.commit((shop) => {
      const changes = known.flatMap(({ conversationId, messageId, text, before }, index): Change[] => {
        const made = verdicts[index]
        // What was edited meanwhile has been read anew with its edit.
        const isStill = verdictIn(shop, conversationId, messageId) === before
        if (!made || !isStill || !shop.conversations.has(conversationId)) return []
        const place = rulePlaceOf(shop, conversationId, messageId)
        const verdict = withOwnerRules(made, text, place, shop.ownerRules.values())
        return before && isSameVerdict(before, verdict)
          ? []
          : [{ type: 'messageTriaged', messageId, conversationId, verdict }]
      })
      count = changes.length
      return changes
    })
    return committed.ok ? count : 0
  }

  async function run(isMeant: IsMeant): Promise<void> {
    const round = (rounds += 1)
    const waiting = store.shop().lanes.inbox.entries.chunks.flat()
    let count = 0
    for (let at = 0; at < waiting.length && !isStopped && round === rounds; at += atATime) {
      const made = await read(waiting.slice(at, at + atATime), isMeant)
      if (made === null) break
      count += made
    }
    if (count > 0) log('triage.round', { count })
  }

  return {
    start: () => run((verdict) => verdict === undefined || isOutdated(store.shop(), verdict)),
    again: () => run(() => true),
    stop() {
      isStopped = true
    },
  }
}

type WaitingText = MessageText & { readonly before: MessageVerdict | undefined }
type IsMeant = (verdict: MessageVerdict | undefined) => boolean

/** Read by an older version, or by a rule that was dropped while nobody could read. */
function isOutdated({ ownerRules }: Shop, { version, ruleIds = [] }: MessageVerdict): boolean {
  return version < triageVersion || ruleIds.some((id) => !ownerRules.has(id))
}

function verdictIn(shop: Shop, conversationId: string, messageId: string): MessageVerdict | undefined {
  return shop.conversations.get(conversationId)?.verdicts.find((one) => one.messageId === messageId)
}

/** Of what is meant, what can be read from the disk. */
async function texts(
  store: Store,
  entries: readonly ConversationEntry[],
  isMeant: IsMeant,
): Promise<readonly WaitingText[]> {
  const meant = entries.flatMap((entry) => {
    const verdicts = new Map(entry.verdicts.map((verdict) => [verdict.messageId, verdict]))
    return waitingIds(entry)
      .filter((messageId) => isMeant(verdicts.get(messageId)))
      .map((messageId) => ({
        messageId,
        conversationId: entry.conversation.id,
        language: verdicts.get(messageId)?.language ?? 'und',
        before: verdicts.get(messageId),
      }))
  })
  const read = await Promise.all(
    meant.map(async (one) => {
      const message = await store.message(one.conversationId, one.messageId)
      return message.ok && message.value ? [{ ...one, text: message.value.text }] : []
    }),
  )
  return read.flat()
}
