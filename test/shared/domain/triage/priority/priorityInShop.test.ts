import { describe, expect, it } from 'vitest'

import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'
import { sliceSorted } from '#shared/domain/sortedList'
import { timePoints } from '#shared/domain/triage/priority/priority'
import { priorityInShop } from '#shared/domain/triage/priority/priorityInShop'
import { anIdentity } from '#test/builders/arrivals'
import { someHours } from '#test/builders/businessHours'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aVerdict } from '#test/builders/verdicts'

const hour = 3_600_000
const start = 1_000 * hour

type Who = {
  readonly isVip?: boolean
  readonly isMuted?: boolean
  readonly isVerified?: boolean
  readonly sentAt?: number
}

function arrives(shop: MutableShop, who: string, { sentAt = start, isVerified = false, ...marks }: Who = {}): void {
  const identityId = `facebook:${who}`
  const conversation = aConversation({
    ...{ id: who, threadId: who, customerId: who, identityId, channelId: 'facebook', kind: 'directMessage' },
  })
  const changes: Change[] = [
    { type: 'identitySeen', identity: anIdentity({ id: identityId, remoteId: who, isVerified }) },
    { type: 'customerMet', customer: aCustomer({ id: who, identityIds: [identityId], ...marks }) },
    { type: 'conversationOpened', conversation },
    { type: 'messageArrived', message: aMessage({ id: who, remoteId: who, conversationId: who, sentAt }) },
    { type: 'messageTriaged', messageId: who, conversationId: who, verdict: aVerdict({ tier: 2, words: ['refund'] }) },
  ]
  for (const change of changes) applyChange(shop, change)
}

function aShop(): MutableShop {
  const shop = createShop()
  applyChange(shop, { type: 'settingsChanged', settings: { businessHours: someHours('always', 'UTC') } })
  return shop
}

describe('why a conversation stands where it stands', () => {
  it('is the sum of what the shop knows of it', () => {
    const shop = aShop()
    arrives(shop, 'ann', { isVip: true, isVerified: true })
    const place = priorityInShop(shop, 'ann')
    expect(Object.fromEntries(place?.shares.map(({ part, points }) => [part, points]) ?? [])).toMatchObject({
      ...{ individual: 20, direct: 20, replyWindow: 10, word: 15, vip: 30, verified: 5 },
    })
    expect(place).toMatchObject({ hasDeadline: true, countsUntil: start + hour, pointsPerHour: 10, place: 1, total: 1 })
  })

  it('agrees with the list: the higher the sum, the further up', () => {
    const shop = aShop()
    arrives(shop, 'late', { sentAt: start - 2 * hour })
    arrives(shop, 'vip', { isVip: true })
    arrives(shop, 'plain')
    const order = sliceSorted(shop.lanes.inbox.entries, 0, 9).map(({ conversation }) => conversation.id)
    expect(order).toEqual(['vip', 'late', 'plain'])
    const places = order.map((id) => priorityInShop(shop, id))
    expect(places.map((one) => one?.place)).toEqual([1, 2, 3])
    const sums = places.map((one) => (one ? one.points + timePoints(one, { hour: one.pointsPerHour }, start) : 0))
    expect(sums).toEqual(sums.toSorted((one, other) => other - one))
  })

  it('is asked of nothing that does not wait', () => {
    const shop = aShop()
    arrives(shop, 'done')
    arrives(shop, 'muted', { isMuted: true })
    applyChange(shop, { type: 'conversationDone', conversationId: 'done', at: start + hour })
    expect(['done', 'muted', 'nobody'].map((id) => priorityInShop(shop, id))).toEqual([null, null, null])
    expect(['done', 'muted'].map((id) => shop.conversations.get(id)?.turnAt)).toEqual([null, null])
  })
})
