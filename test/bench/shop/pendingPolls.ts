import type { Account } from '#shared/domain/accounts/account'
import type { Change } from '#shared/domain/shop/change'

import type { Thread } from './thread'

/** Messages in one page of a network. */
const pageSize = 50
/** What X asks for each post it shows, in US dollars. */
const usdPerPost = 0.005

export type PendingPolls = {
  /** Puts changes into the account's next poll; answers whether they are its first, so that it must be planned. */
  add(thread: Thread, changes: readonly Change[]): boolean
  /** Whether the account's next poll brings something of the conversation. */
  isIn(accountId: string, conversationId: string): boolean
  /** The poll: a commit for each page, with the cursor behind it. Nothing where the poll has been already. */
  poll(accountId: string, at: number): readonly (readonly Change[])[]
}

type Pending = { readonly account: Account; readonly changes: Change[]; readonly conversationIds: Set<string> }

/** What has happened at the networks and was not read yet. */
export function createPendingPolls(): PendingPolls {
  const byAccount = new Map<string, Pending>()
  return {
    add: ({ account, conversation }, changes) => {
      const known = byAccount.get(account.id)
      const pending = known ?? { account, changes: [], conversationIds: new Set() }
      byAccount.set(account.id, pending)
      pending.changes.push(...changes)
      pending.conversationIds.add(conversation.id)
      return !known
    },
    isIn: (accountId, conversationId) => byAccount.get(accountId)?.conversationIds.has(conversationId) ?? false,
    poll: (accountId, at) => {
      const pending = byAccount.get(accountId)
      byAccount.delete(accountId)
      return pending ? pages(pending.changes).map((changes) => pageOf(pending.account, changes, at)) : []
    },
  }
}

function pages(changes: readonly Change[]): readonly (readonly Change[])[] {
  const pages: Change[][] = []
  let room = 0
  for (const change of changes) {
    if (room === 0 || pages.length === 0) {
      pages.push([])
      room = pageSize
    }
    pages.at(-1)?.push(change)
    if (change.type === 'messageArrived') room -= 1
  }
  return pages
}

function pageOf(account: Account, changes: readonly Change[], at: number): readonly Change[] {
  const received = changes.map((change): Change =>
    change.type === 'messageArrived' ? { ...change, message: { ...change.message, receivedAt: at } } : change,
  )
  const remoteIds = changes.flatMap((change) => (change.type === 'messageArrived' ? [change.message.remoteId] : []))
  const last = remoteIds.at(-1)
  if (last !== undefined) received.push({ type: 'cursorMoved', accountId: account.id, cursor: { newest: last } })
  if (last !== undefined && account.channelId === 'x') {
    const costs = remoteIds.map((key) => ({ resource: 'post' as const, key, usd: usdPerPost, at }))
    received.push({ type: 'costsRecorded', accountId: account.id, costs })
  }
  return received
}
