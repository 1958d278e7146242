import { describe, expect, it } from 'vitest'

import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop } from '#shared/domain/shop/createShop'

import { layeredShop } from '../../../src/main/store/layeredShop'
import { everyChange } from './everyChange'

describe('layeredShop', () => {
  it('leaves the shop alone whatever change is applied to the layer', () => {
    for (const [index, change] of everyChange.entries()) {
      const shop = createShop()
      for (const earlier of everyChange.slice(0, index)) applyChange(shop, earlier)
      const before = structuredClone(shop)
      const layer = layeredShop(shop)
      applyChange(layer, change)
      applyChange(layer, { ...change, ...laterVersion(change.type) })
      expect(shop, change.type).toEqual(before)
    }
  })

  it('shows what the changes on it make of the shop', () => {
    const layer = layeredShop(createShop())
    const shop = createShop()
    for (const change of everyChange) {
      applyChange(layer, change)
      applyChange(shop, change)
      for (const name of Object.keys(shop) as (keyof typeof shop)[]) {
        expect(plain(layer[name]), `${name} after ${change.type}`).toEqual(plain(shop[name]))
      }
    }
  })
})

/** The same change once more, with something that adds rather than repeats. */
function laterVersion(type: string): object {
  if (type !== 'costsRecorded') return {}
  return { costs: [{ resource: 'user', key: '77', usd: 0.01, at: 1_000 }] }
}

function plain(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  if (Symbol.iterator in value) return [...(value as Iterable<unknown>)].map(plainPair)
  return Object.fromEntries(Object.entries(value).map(([name, each]) => [name, plain(each)]))
}

function plainPair(pair: unknown): unknown {
  return Array.isArray(pair) ? pair.map(plain) : plain(pair)
}
