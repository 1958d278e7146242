import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import { anAccountList } from '#test/builders/accountEntries'
import { anAppState } from '#test/builders/appStates'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Welcome } from '../../../../src/renderer/features/welcome/Welcome'
import { renderInWindow } from '../../renderInWindow'

function show(connectable = anAccountList().connectable) {
  const bridge = createFakeBridge({
    'app.state': anAppState({ isEmpty: true }),
    'accounts.list': anAccountList({ accounts: [], connectable }),
    'settings.change': { ...defaultSettings, language: 'fr' },
  })
  const onConnect = vi.fn()
  const onOpened = vi.fn()
  renderInWindow(<Welcome onConnect={onConnect} onOpened={onOpened} />, bridge)
  return { bridge, onConnect, onOpened }
}

describe('Welcome', () => {
  it('offers to connect each channel that can be connected', async () => {
    const { onConnect } = show()
    const choice = screen.getByRole('region', { name: 'Connect an account' })
    await userEvent.click(await within(choice).findByRole('button', { name: 'Connect X' }))
    expect(within(choice).getAllByRole('button')).toHaveLength(1)
    expect(onConnect).toHaveBeenCalledExactlyOnceWith('x')
  })

  it('says so where no channel can be connected', async () => {
    show([])
    expect(await screen.findByText('No channel can be connected with this build of Shopbell.')).toBeDefined()
  })

  it('opens the sample shop and goes on', async () => {
    const { bridge, onOpened } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Open the sample shop' }))
    await waitFor(() => expect(onOpened).toHaveBeenCalledOnce())
    expect(bridge.inputs('app.openSample')).toEqual([null])
  })

  it('says in place why the sample shop did not open, and stays', async () => {
    const { bridge, onOpened } = show()
    bridge.refuse('app.openSample', { code: 'diskFull' })
    await userEvent.click(screen.getByRole('button', { name: 'Open the sample shop' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full')
    expect(onOpened).not.toHaveBeenCalled()
  })

  it('keeps the chosen language at once', async () => {
    const { bridge } = show()
    const group = screen.getByRole('radiogroup', { name: 'Language' })
    expect(within(group).getByRole<HTMLInputElement>('radio', { name: 'English' }).checked).toBe(true)
    await userEvent.click(within(group).getByRole('radio', { name: 'Français' }))
    expect(bridge.inputs('settings.change')).toEqual([{ language: 'fr' }])
  })

  it('says where on this computer everything stays', async () => {
    show()
    expect(await screen.findByText('/home/ada/.config/Shopbell')).toBeDefined()
  })
})
