import { describe, expect, it } from 'vitest'

import { isStillNews } from '#shared/domain/announcements/isStillNews'
import { aShop } from '#test/builders/aShop'

const heard = { conversationId: 'conversation', sentAt: 1_000 }

describe('isStillNews', () => {
  it('is news until somebody has read, answered or dismissed it', () => {
    expect(isStillNews(aShop(), heard)).toBe(true)
    expect(isStillNews(aShop({ type: 'conversationRead', conversationId: 'conversation', at: 1_000 }), heard)).toBe(
      false,
    )
    expect(isStillNews(aShop({ type: 'conversationDone', conversationId: 'conversation', at: 1_000 }), heard)).toBe(
      false,
    )
  })

  it('is none of a customer who is muted', () => {
    const shop = aShop()
    const [customer] = shop.customers.values()
    if (customer === undefined) throw new Error('the shop has a customer')
    expect(isStillNews(aShop({ type: 'customerMet', customer: { ...customer, isMuted: true } }), heard)).toBe(false)
  })

  it('is none where what waits came later, or nothing is known of it', () => {
    expect(isStillNews(aShop(), { ...heard, sentAt: 999 })).toBe(false)
    expect(isStillNews(aShop(), { ...heard, conversationId: 'erased' })).toBe(false)
  })
})
