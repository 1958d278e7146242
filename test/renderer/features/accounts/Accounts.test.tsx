import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import type { RequestOutput } from '#shared/ipc/contract'
import { aHealth, anAccount, anAccountEntry, anAccountList, someCapabilities } from '#test/builders/accountEntries'
import { anAppState } from '#test/builders/appStates'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Accounts } from '../../../../src/renderer/features/accounts/Accounts'
import { renderInWindow } from '../../renderInWindow'

const now = 1_040_000

function show(list: RequestOutput<'accounts.list'>, state: Partial<RequestOutput<'app.state'>> = {}) {
  const bridge = createFakeBridge({ 'app.state': anAppState(state), 'accounts.list': list })
  const onConnect = vi.fn()
  renderInWindow(<Accounts onConnect={onConnect} />, bridge, { now })
  return { bridge, onConnect }
}

const one = (parts: Parameters<typeof anAccountEntry>[0]) => anAccountList({ accounts: [anAccountEntry(parts)] })
const card = () => screen.findByRole('region', { name: '@claycorner' })

describe('Accounts', () => {
  it('says how an account is doing, in words and times', async () => {
    show(one({ health: aHealth({ nextFetchAt: now + 630_000 }) }))
    const account = await card()
    expect(within(account).getByText('Receiving')).toBeDefined()
    expect(within(account).getByText('40 s ago')).toBeDefined()
    expect(within(account).getByText('in 10 min')).toBeDefined()
    expect(within(account).getByText('1 min ago')).toBeDefined()
  })

  it('never shows a dead sign-in as well, says what it means and leads to a new one', async () => {
    const health = aHealth({ state: 'signInEnded', nextFetchAt: 1_060_000, error: { code: 'authExpired' } })
    const { onConnect } = show(one({ health }))
    const account = await card()
    expect(within(account).queryByText('Receiving')).toBeNull()
    expect(within(account).getByText('Signed out')).toBeDefined()
    expect(within(account).getByText('none planned')).toBeDefined()
    expect(within(account).getByRole('alert').textContent).toContain('Sign in again')
    expect(within(account).queryByRole('button', { name: 'Fetch now' })).toBeNull()
    await userEvent.click(within(account).getByRole('button', { name: 'Sign in again' }))
    expect(onConnect).toHaveBeenCalledExactlyOnceWith('x', 'x:shop')
  })

  it('says what is wrong and what to do', async () => {
    show(one({ health: aHealth({ state: 'troubled', error: { code: 'outOfCredits' } }) }))
    expect((await within(await card()).findByRole('alert')).textContent).toContain('Buy more')
  })

  it('offers to sign in again where the kept sign-in can’t be read, and not for other trouble', async () => {
    const { bridge } = show(one({ health: aHealth({ state: 'troubled', error: { code: 'offline' } }) }))
    await card()
    expect(screen.queryByRole('button', { name: 'Sign in again' })).toBeNull()
    bridge.answer('accounts.list', one({ health: aHealth({ state: 'troubled', error: { code: 'vaultUnreadable' } }) }))
    bridge.changed('accounts')
    expect(await screen.findByRole('button', { name: 'Sign in again' })).toBeDefined()
  })

  it('counts messages that were skipped', async () => {
    show(one({ health: aHealth({ skippedCount: 2 }) }))
    expect(await screen.findByText(/2 messages could not be read/)).toBeDefined()
  })

  it('says what the network keeps to itself', async () => {
    show(one({}))
    const limits = within(await card()).getByRole('region', { name: 'What X does not allow' })
    expect(limits.textContent).toContain('X Chat')
    expect(limits.textContent).toContain('mentioned you or quoted you')
  })

  it('leaves out what a channel cannot do', async () => {
    const capabilities = someCapabilities({ canSearchTerms: false, hidesEncryptedChats: false, canShowProfile: true })
    const account = anAccount({ channelId: 'mastodon' })
    show(one({ account, capabilities, costs: null }))
    const names = within(await card())
      .getAllByRole('region')
      .map((part) => part.querySelector('h3')?.textContent)
    expect(names).toEqual(['What works here'])
  })

  it('fetches at once', async () => {
    const { bridge } = show(one({}))
    await userEvent.click(await screen.findByRole('button', { name: 'Fetch now' }))
    expect(bridge.inputs('accounts.fetchNow')).toEqual([{ accountId: 'x:shop' }])
  })

  it('disconnects only after saying what stays', async () => {
    const { bridge } = show(one({}))
    await userEvent.click(await screen.findByRole('button', { name: 'Disconnect' }))
    const question = screen.getByRole('group', {
      name: /Disconnect @claycorner\? .*Messages, drafts and customers stay/,
    })
    expect(bridge.inputs('accounts.disconnect')).toEqual([])
    await userEvent.click(within(question).getByRole('button', { name: 'Disconnect' }))
    expect(bridge.inputs('accounts.disconnect')).toEqual([{ accountId: 'x:shop' }])
  })

  it('keeps the account when the owner thinks better of it', async () => {
    const { bridge } = show(one({}))
    await userEvent.click(await screen.findByRole('button', { name: 'Disconnect' }))
    await userEvent.click(screen.getByRole('button', { name: 'Cancel' }))
    expect(bridge.inputs('accounts.disconnect')).toEqual([])
  })

  it('offers the channels that can be connected where there is no account yet', async () => {
    const { onConnect } = show(anAccountList({ accounts: [] }))
    expect(await screen.findByText('No account is connected yet')).toBeDefined()
    await userEvent.click(await screen.findByRole('button', { name: 'Connect X' }))
    expect(onConnect).toHaveBeenCalledExactlyOnceWith('x', null)
  })

  it('connects nothing to the sample shop', async () => {
    show(one({}), { shop: 'sample' })
    expect(await screen.findByText(/belong to the sample shop/)).toBeDefined()
    expect(screen.queryByRole('button', { name: 'Connect X' })).toBeNull()
  })

  it('says that sign-ins end with Shopbell where the owner chose so', async () => {
    show(one({}), { vault: 'memoryOnly' })
    expect(await screen.findByText(/sign-ins end when Shopbell is closed/)).toBeDefined()
  })

  it('asks how to keep sign-ins where that is still open', async () => {
    const { bridge } = show(one({}), { vault: 'plainNeedsConsent' })
    await userEvent.click(await screen.findByRole('radio', { name: /without encryption/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Keep it this way' }))
    expect(bridge.inputs('vault.consent')).toEqual([{ choice: 'plainAllowed' }])
  })

  it('says nothing of it where a keychain does its work', async () => {
    show(one({}))
    await card()
    expect(screen.queryByText(/keychain|sign-ins end/)).toBeNull()
  })
})
