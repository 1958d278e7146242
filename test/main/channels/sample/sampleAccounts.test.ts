import { expect, it } from 'vitest'

import { accountSchema } from '#shared/domain/accounts/account'
import { channelIdSchema } from '#shared/domain/accounts/channelId'
import { capabilitiesSchema } from '#shared/domain/accounts/capabilities'
import { sampleAccounts } from '../../../../src/main/channels/sample/sampleAccounts'
import { sampleCapabilities } from '../../../../src/main/channels/sample/sampleCapabilities'

const openedAt = Date.UTC(2026, 10, 22, 9)

it('has one account on every channel, and keeps the moment of the opening in it', () => {
  const accounts = sampleAccounts(openedAt)
  expect(accounts.map((account) => account.channelId).sort()).toEqual([...channelIdSchema.options].sort())
  for (const account of accounts) {
    expect(accountSchema.parse(account)).toEqual(account)
    expect(account.id).toBe(`${account.channelId}:${account.remoteUserId}`)
    expect(account.connectedAt).toBe(openedAt)
  }
})

it('states capabilities of every channel, with costs on X only', () => {
  for (const channelId of channelIdSchema.options) {
    const capabilities = capabilitiesSchema.parse(sampleCapabilities[channelId])
    expect(capabilities.hasCosts).toBe(channelId === 'x')
    expect(capabilities.safeToRepeat).toBe(false)
  }
})
