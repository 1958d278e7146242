import { describe, expect, it } from 'vitest'

import { claimedRemoteIds } from '#shared/domain/outbox/claimedRemoteIds'
import type { Change } from '#shared/domain/shop/change'
import { aMessage } from '#test/builders/conversations'
import { aReply, deliveries } from '#test/builders/replies'
import { aShop } from '#test/builders/aShop'

const own = aReply({ delivery: deliveries.unconfirmed })
const queued = (id: string, parts: Parameters<typeof aReply>[0]): Change => ({
  type: 'replyQueued',
  reply: aReply({ id, ...parts }),
})
const ours = (remoteId: string, receivedAt: number): Change => ({
  type: 'messageArrived',
  message: aMessage({ id: remoteId, remoteId, direction: 'out', receivedAt }),
})

describe('claimedRemoteIds', () => {
  it('holds what other replies of the account became', () => {
    const shop = aShop(
      queued('reply', { delivery: deliveries.unconfirmed }),
      queued('other', { delivery: deliveries.sent }),
      queued('failed', { delivery: deliveries.failed }),
      queued('byOwner', { delivery: { ...deliveries.sent, remoteId: null, confirmedBy: 'owner' } }),
      queued('elsewhere', { accountId: 'x:second', delivery: { ...deliveries.sent, remoteId: '98' } }),
    )
    expect([...claimedRemoteIds(shop, own, 1_000_000)]).toEqual(['99'])
  })

  it('holds messages of ours that were here before the attempt began, and none that came since', () => {
    const shop = aShop(ours('before', 999_999), ours('since', 1_000_000))
    expect([...claimedRemoteIds(shop, own, 1_000_000)]).toEqual(['before'])
  })

  it('does not hold what the customer wrote', () => {
    expect([...claimedRemoteIds(aShop(), own, 1_000_000)]).toEqual([])
  })
})
