import { describe, expect, it } from 'vitest'

import { startBatch } from '#shared/domain/exports/importBatch'
import { mergeAccount, mergeCustomer, mergeIdentity, mergeSettings } from '#shared/domain/exports/mergePeople'
import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import { createShop } from '#shared/domain/shop/createShop'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aShop } from '#test/builders/aShop'
import { aCustomer } from '#test/builders/conversations'

const means = { now: 9_000, openReplyReason: { code: 'interrupted' } as const }
const into = (shop = aShop()) => startBatch(shop, null, means)

describe('settings', () => {
  const settings = { ...defaultSettings, theme: 'dark', language: 'pl' } as const

  it('are taken over by a shop with nothing in it', () => {
    expect(mergeSettings(into(createShop()), { type: 'settings', settings }).changes).toEqual([
      { type: 'settingsChanged', settings: { theme: 'dark', language: 'pl' } },
    ])
  })

  it('leave alone what its owner has set already', () => {
    const shop = { ...createShop(), settings: { ...defaultSettings, theme: 'light' as const } }
    expect(mergeSettings(into(shop), { type: 'settings', settings }).changes).toEqual([
      { type: 'settingsChanged', settings: { language: 'pl' } },
    ])
  })

  it('stay out of a shop at work', () => {
    expect(mergeSettings(into(), { type: 'settings', settings }).changes).toEqual([])
  })
})

describe('an account', () => {
  it('comes signed out and without its cursor', () => {
    const account = anAccount({ cursor: { mentions: '11' } })
    expect(mergeAccount(into(createShop()), { type: 'account', account }).changes).toEqual([
      { type: 'accountConnected', account: { ...account, cursor: {}, signInEndedAt: 9_000 } },
    ])
  })

  it('that the shop has stays as it is', () => {
    const account = anAccount({ handle: 'other' })
    expect(mergeAccount(into(), { type: 'account', account })).toMatchObject({ fate: 'known', changes: [] })
  })
})

describe('a customer', () => {
  it('comes with their identity', () => {
    const customer = aCustomer()
    expect(mergeCustomer(into(createShop()), { type: 'customer', customer }).changes).toEqual([
      { type: 'customerMet', customer },
    ])
    const identity = anIdentity()
    expect(mergeIdentity(into(createShop()), { type: 'identity', identity }).changes).toHaveLength(1)
  })

  it('is the shop’s own where an identity is known, whose name stays', () => {
    const customer = aCustomer({ id: 'exported' })
    expect(mergeCustomer(into(), { type: 'customer', customer })).toMatchObject({ fate: 'known', changes: [] })
    const identity = anIdentity({ displayName: 'Old name' })
    expect(mergeIdentity(into(), { type: 'identity', identity })).toMatchObject({ fate: 'known', changes: [] })
  })

  it('gives the shop’s own the identities nobody has yet', () => {
    const customer = aCustomer({ id: 'exported', identityIds: ['x:customer', 'mail:m'] })
    expect(mergeCustomer(into(), { type: 'customer', customer }).changes).toEqual([
      { type: 'customerMet', customer: aCustomer({ identityIds: ['x:customer', 'mail:m'] }) },
    ])
  })

  it('never replaces someone else with the same id', () => {
    const customer = aCustomer({ identityIds: ['x:other'] })
    expect(mergeCustomer(into(), { type: 'customer', customer })).toMatchObject({ fate: 'clashing', changes: [] })
  })
})
