import type { Account } from '#shared/domain/accounts/account'
import type { MessageArrival } from '#shared/domain/conversations/arrival'
import { mergeArrivals } from '#shared/domain/conversations/mergeArrivals'
import type { Message } from '#shared/domain/conversations/message'
import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'

import { createRandom } from '../shop/random'
import { benchNow } from './benchShop'

export type Arrivals = {
  /** One message more in a conversation there is, about as large as a post is. */
  message(): Message
  /** What the poller decides on a page: some from new people, most in conversations of late, some in old ones. */
  page(size: number): (shop: Shop) => readonly Change[]
}

/** Makes messages for one account of the shop, none twice. `seed`: other than that of any earlier run on the same shop. */
export function createArrivals(shop: Shop, seed: number): Arrivals {
  const random = createRandom(seed)
  const account = [...shop.accounts.values()].find(({ channelId }) => channelId === 'x')
  if (!account) throw new Error('The shop has no account on X.')
  const ids = [...shop.conversations.values()]
    .filter(({ conversation }) => conversation.accountId === account.id)
    .toSorted((one, other) => other.lastMessageAt - one.lastMessageAt)
    .map(({ conversation }) => conversation.id)

  const remoteId = (): string => `${benchNow}${seed}${String(random.whole(1e9)).padStart(9, '0')}`

  function message(): Message {
    const entry = shop.conversations.get(ids[random.whole(ids.length)] ?? '')
    const identity = shop.identities.get(entry?.conversation.identityId ?? '')
    if (!entry || !identity) throw new Error('The shop is not loaded.')
    return {
      id: random.id(),
      conversationId: entry.conversation.id,
      accountId: account?.id ?? '',
      remoteId: remoteId(),
      earlierRemoteIds: [],
      direction: 'in',
      kind: entry.conversation.kind,
      authorHandle: identity.handle,
      authorName: identity.displayName,
      text: 'Where is my parcel?',
      lang: 'en',
      sentAt: benchNow,
      receivedAt: benchNow,
      editedAt: null,
      deletedAt: null,
      earlierTexts: [],
      attachments: [],
      parent: null,
      permalink: null,
      replyRoute: 'api',
      isAutomatic: false,
    }
  }

  function arrival(live: Shop): MessageArrival {
    const kind = random.next()
    const near = Math.min(ids.length, 200)
    const entry = live.conversations.get(ids[random.whole(kind < 0.9 ? near : ids.length)] ?? '')
    const known = live.identities.get(entry?.conversation.identityId ?? '')
    const isNew = kind < 0.4 || !entry || !known
    const number = `${benchNow}${random.whole(1e9)}`
    return {
      type: 'message',
      kind: isNew ? 'mention' : entry.conversation.kind,
      threadId: isNew ? number : entry.conversation.threadId,
      customer: isNew ? stranger(number) : known,
      direction: kind > 0.8 && !isNew ? 'out' : 'in',
      authorHandle: isNew ? 'stranger' : known.handle,
      authorName: isNew ? 'A Stranger' : known.displayName,
      remoteId: remoteId(),
      earlierRemoteIds: [],
      text: `Where is my parcel? It was sent days ago and number ${number} says nothing of it.`,
      lang: 'en',
      sentAt: benchNow - random.whole(600_000),
      editedAt: null,
      attachments: [],
      parent: null,
      permalink: null,
      replyRoute: 'api',
      isAutomatic: false,
    }
  }

  return {
    message,
    page: (size) => (live) =>
      pageChanges(
        live,
        account,
        Array.from({ length: size }, () => arrival(live)),
        random.id,
      ),
  }
}

function pageChanges(shop: Shop, account: Account, arrivals: readonly MessageArrival[], newId: () => string): Change[] {
  const cursor = { newest: arrivals.at(-1)?.remoteId ?? '' }
  return [
    ...mergeArrivals(shop, account, arrivals, { now: benchNow, newId }),
    { type: 'cursorMoved', accountId: account.id, cursor },
  ]
}

function stranger(number: string): MessageArrival['customer'] {
  return {
    id: `x:${number}`,
    channelId: 'x',
    remoteId: number,
    handle: `stranger${number}`,
    displayName: 'A Stranger',
    avatarUrl: null,
    isVerified: false,
    followerCount: 12,
  }
}
