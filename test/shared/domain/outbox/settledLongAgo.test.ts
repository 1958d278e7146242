import { describe, expect, it } from 'vitest'

import { isSettledLongAgo } from '#shared/domain/outbox/settledLongAgo'
import { aReply, deliveries } from '#test/builders/replies'

const dayMs = 24 * 60 * 60 * 1000
const now = 100 * dayMs

describe('a reply settled long ago', () => {
  it('was sent or discarded more than 30 days before', () => {
    const sent = (sentAt: number) =>
      aReply({ delivery: { state: 'sent', attempt: 1, sentAt, remoteId: '1', confirmedBy: 'network' } })
    const discarded = (discardedAt: number) => aReply({ delivery: { state: 'discarded', attempt: 0, discardedAt } })
    expect([sent(now - 31 * dayMs), discarded(now - 31 * dayMs)].map((reply) => isSettledLongAgo(reply, now))).toEqual([
      true,
      true,
    ])
    expect([sent(now - 29 * dayMs), discarded(now - 29 * dayMs)].map((reply) => isSettledLongAgo(reply, now))).toEqual([
      false,
      false,
    ])
  })

  it('is never one that is still open, however old', () => {
    for (const delivery of Object.values(deliveries)) {
      if (delivery.state === 'sent' || delivery.state === 'discarded') continue
      expect(isSettledLongAgo(aReply({ delivery }), now), delivery.state).toBe(false)
    }
  })
})
