import type { Account } from '#shared/domain/accounts/account'
import type { MessageKind } from '#shared/domain/conversations/messageKind'

/** One account of the shop, how much of its mail it gets, and of what kinds; a kind named twice is twice as common. */
export type ShopAccount = {
  readonly account: Account
  readonly share: number
  readonly kinds: readonly [MessageKind, ...MessageKind[]]
}

/** The accounts of a shop that is everywhere, connected on its first day. */
export function shopAccounts(connectedAt: number): readonly [ShopAccount, ...ShopAccount[]] {
  const account = (channelId: Account['channelId'], remoteUserId: string, handle: string): Account => ({
    id: `${channelId}:${remoteUserId}`,
    channelId,
    remoteUserId,
    handle,
    displayName: 'Moon & Clay Pottery',
    connectedAt,
    signInEndedAt: null,
    cursor: {},
    options: { brandTerms: ['moon and clay', 'moonclay'], dailyLimitUsd: 1 },
  })
  return [
    {
      account: account('x', '1402880010', 'moonandclay'),
      share: 0.28,
      kinds: ['mention', 'mention', 'mention', 'directMessage', 'directMessage', 'listening'],
    },
    {
      account: account('instagram', '1784140552', 'moonandclay'),
      share: 0.24,
      kinds: ['comment', 'comment', 'directMessage'],
    },
    {
      account: account('facebook', '100077001', 'moonandclaypottery'),
      share: 0.16,
      kinds: ['comment', 'comment', 'directMessage', 'review'],
    },
    {
      account: account('mail', 'hello@moonandclay.example', 'hello@moonandclay.example'),
      share: 0.14,
      kinds: ['mail'],
    },
    {
      account: account('mail', 'orders@moonandclay.example', 'orders@moonandclay.example'),
      share: 0.06,
      kinds: ['mail'],
    },
    {
      account: account('mastodon', '109344', 'moonandclay@crafts.example'),
      share: 0.06,
      kinds: ['mention', 'directMessage'],
    },
    {
      account: account('bluesky', 'did:plc:moonandclay', 'moonandclay.example'),
      share: 0.04,
      kinds: ['mention', 'listening'],
    },
    { account: account('feeds', 'reviews', 'reviews'), share: 0.02, kinds: ['review', 'listening'] },
  ]
}
