import { describe, expect, it } from 'vitest'

import type { Cost } from '#shared/domain/costs/cost'
import { budgetLeft, spending } from '#shared/domain/costs/spending'
import { applyChange } from '#shared/domain/shop/applyChange'
import { createShop } from '#shared/domain/shop/createShop'
import { anAccount } from '#test/builders/arrivals'

const noon = Date.UTC(2026, 10, 22, 12)
const dayMs = 24 * 60 * 60 * 1000

function cost(parts: Partial<Cost> = {}): Cost {
  return { resource: 'post', key: '1', usd: 0.005, at: noon, ...parts }
}

function shopWith(costs: readonly Cost[], dailyLimitUsd: number | null = 1) {
  const shop = createShop()
  applyChange(shop, { type: 'accountConnected', account: anAccount({ options: { brandTerms: [], dailyLimitUsd } }) })
  applyChange(shop, { type: 'costsRecorded', accountId: 'x:shop', costs: [...costs] })
  return shop
}

describe('spending', () => {
  it('counts the same resource once a UTC day and again on the next', () => {
    const shop = shopWith([cost(), cost({ at: noon + 1_000 }), cost({ at: noon + dayMs })])

    expect(spending(shop, 'x:shop', noon).todayUsd).toBeCloseTo(0.005)
    expect(spending(shop, 'x:shop', noon).monthUsd).toBeCloseTo(0.01)
  })

  it('counts different resources with the same id apart', () => {
    const { today } = spending(shopWith([cost(), cost({ resource: 'user', usd: 0.01 })]), 'x:shop', noon)

    expect(today).toEqual([
      { resource: 'post', count: 1, usd: 0.005 },
      { resource: 'user', count: 1, usd: 0.01 },
    ])
  })

  it('ends the day at midnight UTC and the month with its last day', () => {
    const lastOfMonth = Date.UTC(2026, 10, 30, 23, 59, 59, 999)
    const shop = shopWith([cost({ at: lastOfMonth })])

    expect(spending(shop, 'x:shop', lastOfMonth).todayUsd).toBeCloseTo(0.005)
    expect(spending(shop, 'x:shop', lastOfMonth + 1)).toMatchObject({ todayUsd: 0, monthUsd: 0 })
  })

  it('lists the days newest first', () => {
    const shop = shopWith([cost({ at: noon - dayMs }), cost()])

    expect(spending(shop, 'x:shop', noon).days.map(({ day }) => day)).toEqual(['2026-11-22', '2026-11-21'])
  })
})

describe('budgetLeft', () => {
  it('is what the limit leaves of today, never below nothing', () => {
    expect(budgetLeft(shopWith([cost({ usd: 0.4 })]), 'x:shop', noon).leftUsd).toBeCloseTo(0.6)
    expect(budgetLeft(shopWith([cost({ usd: 4 })]), 'x:shop', noon).leftUsd).toBe(0)
  })

  it('is endless without a limit', () => {
    expect(budgetLeft(shopWith([cost({ usd: 4 })], null), 'x:shop', noon).leftUsd).toBe(Infinity)
  })
})
