import { expect, it } from 'vitest'

import type { Delivery } from '#shared/domain/outbox/delivery'
import { outboxReplies } from '#shared/domain/outbox/outboxReplies'
import type { Change } from '#shared/domain/shop/change'
import { aReply, deliveries } from '#test/builders/replies'
import { aShop } from '#test/builders/aShop'

const week = 7 * 24 * 3_600_000
const now = 10 * week
const sentAt = (at: number): Delivery => ({ ...deliveries.sent, sentAt: at })
const queued = (id: string, queuedAt: number, delivery: Delivery): Change => ({
  type: 'replyQueued',
  reply: aReply({ id, queuedAt, delivery }),
})

it('shows open replies oldest first, then the last week’s sent ones newest first', () => {
  const shop = aShop(
    queued('failed', 2, deliveries.failed),
    queued('handedOver', 1, deliveries.handedOver),
    queued('discarded', 3, deliveries.discarded),
    queued('old', 4, sentAt(now - week)),
    queued('sentFirst', 6, sentAt(now - week + 1)),
    queued('sentLast', 5, sentAt(now - 1)),
  )
  const { open, sent } = outboxReplies(shop, now)
  expect(open.map(({ id }) => id)).toEqual(['handedOver', 'failed'])
  expect(sent.map(({ id }) => id)).toEqual(['sentLast', 'sentFirst'])
})
