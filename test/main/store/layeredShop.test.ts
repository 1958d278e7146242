import { describe, expect, it } from 'vitest'

import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop } from '#shared/domain/shop/createShop'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { shopAsData } from '#test/builders/shopAsData'

import { layeredShop } from '../../../src/main/store/layeredShop'
import { everyChange } from './everyChange'

describe('layeredShop', () => {
  it('leaves the shop alone whatever change is applied to the layer', () => {
    for (const [index, change] of everyChange.entries()) {
      const shop = createShop()
      for (const earlier of everyChange.slice(0, index + 1)) applyChange(shop, earlier)
      const before = shopAsData(shop)
      const layer = layeredShop(shop)
      for (const later of [...everyChange, ...additions]) {
        applyChange(layer, later)
        expect(shopAsData(shop), `${later.type} after ${change.type}`).toEqual(before)
      }
    }
  })

  it('shows what the changes on it make of the shop', () => {
    const layer = layeredShop(createShop())
    const shop = createShop()
    for (const change of everyChange) {
      applyChange(layer, change)
      applyChange(shop, change)
      const { lanes: _lanes, ...ofLayer } = shopAsData(layer)
      const { lanes: _kept, ...ofShop } = shopAsData(shop)
      expect(ofLayer, `after ${change.type}`).toEqual(ofShop)
    }
  })
})

/** Changes that add to what is there rather than put something in its place. */
const additions: readonly Change[] = [
  { type: 'conversationOpened', conversation: aConversation({ id: 'other', threadId: 'other' }) },
  { type: 'messageArrived', message: aMessage({ id: 'other', remoteId: '20', sentAt: 20_000 }) },
  { type: 'customerMet', customer: aCustomer({ identityIds: ['x:customer', 'x:other'] }) },
  { type: 'costsRecorded', accountId: 'x:shop', costs: [{ resource: 'post', key: '77', usd: 0.01, at: 1_000 }] },
  { type: 'costsRecorded', accountId: 'x:shop', costs: [{ resource: 'user', key: '1', usd: 0.01, at: 90_000_000 }] },
]
