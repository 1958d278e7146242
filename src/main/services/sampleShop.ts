import type { Account } from '#shared/domain/accounts/account'
import { draftSaved } from '#shared/domain/drafts/draftSaved'
import type { Result } from '#shared/domain/result'
import type { Settings } from '#shared/domain/settings/settings'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import type { Store } from '../store/store'
import type { Clock } from './ports'

/** What the sample shop is set up with, beside the messages its channels hand over. */
export type SampleSetup = {
  readonly accounts: readonly Account[]
  /** Threads the owner has finished with, so that Done is not empty. */
  readonly doneThreadIds: readonly string[]
  /** What the owner has said of the shop. */
  readonly settings: Partial<Settings>
  readonly drafts: readonly { readonly threadId: string; readonly text: string }[]
}

type Means = {
  readonly store: Store
  readonly clock: Clock
  readonly fetchNow: (accountId: string) => Promise<void>
  readonly addStarters: () => Promise<Result<unknown>>
}

/** Furnishes the sample shop the first time it is opened: connects its accounts, fetches the past, marks what is done. */
export async function furnishSample(
  setup: SampleSetup,
  { store, clock, fetchNow, addStarters }: Means,
): Promise<Result<void>> {
  const connected = await store.commit((shop) => [
    { type: 'settingsChanged', settings: setup.settings },
    ...setup.accounts
      .filter(({ id }) => !shop.accounts.has(id))
      .map((account): Change => ({ type: 'accountConnected', account })),
  ])
  if (!connected.ok) return connected
  for (const account of setup.accounts) await fetchNow(account.id)
  const templates = await addStarters()
  if (!templates.ok) return templates
  return store.commit((shop) => [
    ...setup.doneThreadIds.flatMap((threadId) => finished(shop, threadId)),
    ...setup.drafts.flatMap(({ threadId, text }) => drafted(shop, threadId, text, clock.now())),
    ...[...shop.conversations.values()]
      .filter((entry) => entry.waitingSince === null && entry.unreadCount > 0)
      .map((entry): Change => ({ type: 'conversationRead', conversationId: entry.conversation.id, at: clock.now() })),
  ])
}

function finished(shop: Shop, threadId: string): Change[] {
  return entriesOf(shop, threadId).map((entry) => ({
    type: 'conversationDone',
    conversationId: entry.conversation.id,
    at: entry.lastMessageAt,
  }))
}

function drafted(shop: Shop, threadId: string, text: string, now: number): Change[] {
  return entriesOf(shop, threadId)
    .slice(0, 1)
    .flatMap((entry) => {
      const answersMessageId = entry.heads.findLast((head) => head.direction === 'in')?.id ?? null
      const input = {
        conversationId: entry.conversation.id,
        text,
        cursorAt: text.length,
        answersMessageId,
        seenRevision: entry.revision,
      }
      return draftSaved(shop, input, now)
    })
}

function entriesOf(shop: Shop, threadId: string) {
  return [...shop.conversations.values()].filter((entry) => entry.conversation.threadId === threadId)
}
