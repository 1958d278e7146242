import { openStore } from '../../../src/main/store/openStore'
import type { Created } from './gateway'
import type { OnNetwork } from './deliveryScene'

export type Verdict = {
  readonly replies: number
  /** Messages at the network beyond the first of one reply, made by requests of ours. */
  readonly duplicates: number
  /** Those a proxy made of one request of ours. */
  readonly twins: number
  readonly lost: number
  readonly falselySent: number
  /** Shown as failed although the network has it: the owner would send it again. */
  readonly falselyFailed: number
  /** Neither sent nor failed at the end; allowed, but it should be 0. */
  readonly open: number
  readonly problems: readonly string[]
}

type Evidence = {
  readonly folder: string
  readonly now: number
  /** Replies that Shopbell took from the owner. */
  readonly taken: readonly string[]
  readonly lostDrafts: number
  readonly created: readonly Created[]
  readonly onNetwork: readonly OnNetwork[]
}

/** Compares what a shop says of itself, read from its folder, with what the network holds. */
export async function judge({ folder, now, taken, lostDrafts, created, onNetwork }: Evidence): Promise<Verdict> {
  const opened = await openStore({ folder, now: () => now })
  if (!opened.ok) throw new Error(`The shop does not open: ${opened.error.code}`)
  const { store } = opened.value
  const ready = await store.ready()
  if (!ready.ok) throw new Error(`The shop does not become ready: ${ready.error.code}`)
  const shop = store.shop()
  const replies = [...shop.replies.values()]
  const problems: string[] = []
  const counted = (what: string, ids: readonly string[]): number => {
    problems.push(...ids.map((id) => `${what}: ${id}`))
    return ids.length
  }
  const own = (id: string) => created.filter(({ replyId, isTwin }) => replyId === id && !isTwin)
  const known = new Set(replies.map(({ id }) => id))
  const sent = replies.flatMap(({ id, text, delivery }) =>
    delivery.state === 'sent' ? [{ id, text, remoteId: delivery.remoteId }] : [],
  )
  const isThere = (text: string, remoteId: string | null) =>
    onNetwork.some((entry) => entry.remoteId === remoteId && entry.text === text)
  const isShared = (remoteId: string | null) => sent.filter((other) => other.remoteId === remoteId).length > 1
  const isOver = (state: string) => state === 'sent' || state === 'discarded'
  const settled = replies.filter(({ delivery }) => isOver(delivery.state))
  const unheard = new Set(created.map(({ remoteId }) => remoteId))
  const strangers = onNetwork.filter(({ remoteId }) => !unheard.has(remoteId)).map(({ remoteId }) => remoteId)
  const shownTwice = [...shop.conversations.values()].flatMap(({ heads }) => {
    const ids = heads.filter(({ direction }) => direction === 'out').map(({ remoteId }) => remoteId)
    return ids.filter((id, at) => ids.indexOf(id) !== at)
  })
  const verdict: Verdict = {
    replies: replies.length,
    duplicates:
      counted(
        'sent twice',
        [...new Set(created.map(({ replyId }) => replyId))].flatMap((id) =>
          own(id)
            .slice(1)
            .map(() => id),
        ),
      ) + counted('at the network and of nobody', strangers),
    twins: created.filter(({ isTwin }) => isTwin).length,
    lost:
      counted(
        'taken and gone',
        taken.filter((id) => !known.has(id)),
      ) +
      counted(
        'over and never at the network',
        settled.filter(({ text }) => !onNetwork.some((entry) => entry.text === text)).map(({ id }) => id),
      ) +
      counted(
        'a text that was written is gone',
        Array.from({ length: lostDrafts }, () => 'draft'),
      ),
    falselySent: counted(
      'shown as sent',
      sent.filter(({ text, remoteId }) => !isThere(text, remoteId) || isShared(remoteId)).map(({ id }) => id),
    ),
    falselyFailed: counted(
      'shown as failed',
      replies.filter(({ id, delivery }) => delivery.state === 'failed' && own(id).length > 0).map(({ id }) => id),
    ),
    open: counted(
      'still open',
      replies
        .filter(({ delivery }) => !isOver(delivery.state) && delivery.state !== 'failed')
        .map(({ id, delivery }) => `${id} ${JSON.stringify(delivery)}`),
    ),
    problems,
  }
  counted('two messages in the conversation', shownTwice)
  await store.close()
  return verdict
}
