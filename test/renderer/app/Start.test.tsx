import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import { aCostSummary, aHealth, anAccount, someCapabilities } from '#test/builders/accountEntries'
import { anAppState } from '#test/builders/appStates'
import { aRow } from '#test/builders/conversationRows'
import { aShopBridge } from '#test/renderer/aShopBridge'
import { renderApp } from '../renderApp'

const accounts = (parts: { signInEndedAt?: number | null; state?: 'good' | 'signInEnded' }) => ({
  accounts: [
    {
      account: anAccount({ signInEndedAt: parts.signInEndedAt ?? null }),
      health: aHealth({ state: parts.state ?? 'good' }),
      capabilities: someCapabilities(),
      costs: aCostSummary({ todayUsd: 0.31 }),
    },
  ],
  connectable: [],
  signingInTo: null,
})

describe('the start', () => {
  it('welcomes an owner who has nothing yet, and leaves for the inbox once there is something', async () => {
    const bridge = aShopBridge([aRow({ customerName: 'Ada' })])
    bridge.answer('app.state', anAppState({ isEmpty: true }))
    renderApp(bridge)
    await waitFor(() => expect(document.documentElement.dataset.painted).toBe('true'))
    expect(screen.queryByRole('navigation')).toBeNull()
    bridge.answer('app.state', anAppState({ shop: 'sample' }))
    bridge.changed('app')
    await screen.findByRole('heading', { level: 2, name: 'Ada' })
  })

  it('speaks the owner’s language and says so to the document', async () => {
    const bridge = aShopBridge([])
    bridge.answer('settings.read', { ...defaultSettings, language: 'pl' })
    renderApp(bridge)
    await screen.findByText('Runda skończona. Nic nie czeka.')
    expect(document.documentElement.lang).toBe('pl')
    bridge.answer('settings.read', { ...defaultSettings, language: 'fr', theme: 'dark' })
    bridge.changed('settings')
    await screen.findByText('Tour terminé. Rien n’attend.')
    expect(document.documentElement.getAttribute('data-mantine-color-scheme')).toBe('dark')
  })

  it('says why it cannot start, and tries again', async () => {
    const bridge = aShopBridge([])
    bridge.refuse('app.state', { code: 'diskTrouble', reason: 'EIO' })
    renderApp(bridge)
    await screen.findByText(/The disk reports an error \(EIO\)/)
    bridge.answer('app.state', anAppState())
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
    await screen.findByText('Loop finished. Nothing waits.')
  })
})

describe('the banners', () => {
  it('say that nothing can be saved', async () => {
    const bridge = aShopBridge([])
    bridge.answer('app.state', anAppState({ storeTrouble: { code: 'diskFull' } }))
    renderApp(bridge)
    expect((await screen.findByRole('alert')).textContent).toContain('Nothing can be saved: The disk is full.')
  })

  it('say that new messages are in no order of urgency while they cannot be read', async () => {
    const bridge = aShopBridge([])
    bridge.answer('app.state', anAppState({ isReadingAble: false }))
    renderApp(bridge)
    expect((await screen.findByRole('alert')).textContent).toContain('their order is by place and time alone')
  })

  it('lead from damage that was found to what was lost', async () => {
    const bridge = aShopBridge([])
    bridge.answer('app.state', anAppState({ newlyDamagedLines: 2 }))
    bridge.refuse('data.state', { code: 'diskTrouble', reason: 'EIO' })
    renderApp(bridge)
    await screen.findByText('2 entries of your shop could not be read and were set aside.')
    await userEvent.click(screen.getByRole('button', { name: 'What was lost' }))
    expect(window.location.hash).toBe('#/data')
    await screen.findByRole('heading', { level: 1, name: 'Your data' })
  })

  it('let the sample shop be sped up, begun again and left', async () => {
    const bridge = aShopBridge([])
    bridge.answer('app.state', anAppState({ shop: 'sample' }))
    renderApp(bridge)
    await screen.findByText('Sample shop: nothing leaves this computer.')
    await userEvent.click(screen.getByRole('radio', { name: '60×' }))
    await userEvent.click(screen.getByRole('button', { name: 'Start over' }))
    await userEvent.click(screen.getByRole('button', { name: 'Leave the sample' }))
    expect(bridge.inputs('sample.setSpeed')).toEqual([{ speed: 60 }])
    expect(bridge.inputs('sample.startOver')).toHaveLength(1)
    expect(bridge.inputs('app.openMine')).toHaveLength(1)
  })

  it('lead from an ended sign-in to a new one', async () => {
    const bridge = aShopBridge([])
    bridge.answer('accounts.list', accounts({ signInEndedAt: 1, state: 'signInEnded' }))
    renderApp(bridge)
    await userEvent.click(await screen.findByRole('button', { name: 'Sign in again' }))
    expect(window.location.hash).toBe('#/accounts/connect/x/x%3Ashop')
  })
})

describe('the rail', () => {
  it('counts the lanes and says how each account is and what it cost today', async () => {
    const bridge = aShopBridge([aRow()])
    bridge.answer('inbox.lanes', [
      { lane: 'inbox', count: 12 },
      { lane: 'drafts', count: 3 },
    ])
    bridge.answer('app.state', anAppState({ now: 1_040_000 }))
    bridge.answer('accounts.list', accounts({}))
    renderApp(bridge)
    expect((await screen.findByRole('link', { name: 'Inbox 12' })).getAttribute('aria-current')).toBe('page')
    expect(screen.getByRole('link', { name: 'Drafts 3' })).toBeTruthy()
    await screen.findByText(/^X · 40\ss ago · \$0\.31 today$/)
  })
})
