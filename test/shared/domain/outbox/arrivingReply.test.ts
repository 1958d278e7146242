import { describe, expect, it } from 'vitest'

import { arrivingReply } from '#shared/domain/outbox/arrivingReply'
import type { Delivery } from '#shared/domain/outbox/delivery'
import { aMessageArrival, anIdentity } from '#test/builders/arrivals'
import { aReply, deliveries } from '#test/builders/replies'
import { aShop } from '#test/builders/aShop'

const hour = 3_600_000
const marked: Delivery = { state: 'sent', attempt: 0, sentAt: hour, remoteId: null, confirmedBy: 'owner' }

function found(reply: Parameters<typeof aReply>[0], arrival: Parameters<typeof aMessageArrival>[0]) {
  const shop = aShop({ type: 'replyQueued', reply: aReply({ text: 'See you on Friday.', ...reply }) })
  const arriving = aMessageArrival({ direction: 'out', text: 'See you on Friday.', sentAt: hour, ...arrival })
  return arrivingReply(shop, 'x:shop', arriving)?.id ?? null
}

describe('arrivingReply', () => {
  it.each([
    ['was handed over', deliveries.handedOver],
    ['was marked as sent', marked],
  ])('knows the reply that %s by its words', (_, delivery) => {
    expect(found({ delivery }, {})).toBe('reply')
  })

  it.each([
    ['spaces at its ends', 'See you on Friday. ', 'See you on Friday.'],
    ['names in front', 'See you', '@martak @jan@social.example See you'],
    ['the owner’s own name in front', '@martak See you', 'See you'],
    ['a link made whole', 'Look: https://shop.example now', 'Look: https://shop.example/ now'],
    ['other line breaks', 'One\r\n\ntwo', 'One\n\ntwo'],
  ])('knows it with %s', (_, written, published) => {
    expect(found({ delivery: marked, text: written }, { text: published })).toBe('reply')
  })

  it.each<[string, Parameters<typeof aMessageArrival>[0]]>([
    ['other words', { text: 'See you on Monday.' }],
    ['the same words of the customer', { direction: 'in' }],
    ['the same words to somebody else in the thread', { customer: anIdentity({ id: 'x:jan', remoteId: 'jan' }) }],
    ['the same words in another thread', { threadId: 'other' }],
    ['the same words long after', { sentAt: 13 * hour + 1 }],
  ])('takes %s for another message', (_, arrival) => {
    expect(found({ delivery: marked }, arrival)).toBeNull()
  })

  it.each(['queued', 'sending', 'unconfirmed', 'sent', 'discarded'] as const)(
    'leaves a reply that is %s to what the sender finds out',
    (state) => {
      expect(found({ delivery: deliveries[state] }, {})).toBeNull()
    },
  )

  it('knows nothing of another account’s replies', () => {
    expect(found({ delivery: marked, accountId: 'x:second' }, {})).toBeNull()
  })
})
