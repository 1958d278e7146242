import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Data } from '../../../../src/renderer/features/data/Data'
import { renderInWindow } from '../../renderInWindow'
import { aBackup, aDataState, anImport, aPreview } from './dataStates'

const now = new Date(2026, 10, 24, 12, 0).getTime()

async function show(parts: Parameters<typeof aDataState>[0] = {}) {
  const bridge = createFakeBridge({ 'data.state': aDataState(parts), 'data.previewRestore': aPreview() })
  renderInWindow(<Data />, bridge, { now })
  await screen.findByRole('region', { name: 'Folder' })
  return bridge
}
const region = (name: string) => within(screen.getByRole('region', { name }))
const press = (name: string | RegExp) => userEvent.click(screen.getByRole('button', { name }))

describe('the folder', () => {
  it('says where everything is and how much, and shows and moves it', async () => {
    const bridge = await show()
    expect(screen.getByText('/home/ada/Shopbell')).toBeTruthy()
    expect(screen.getByText('In it: 20,000 conversations, 48 MB.')).toBeTruthy()
    bridge.answer('data.move', { folder: '/mnt/big/Shopbell' })
    await press('Show')
    await press('Move…')
    await screen.findByText('Your shop is now in /mnt/big/Shopbell.')
    expect(bridge.inputs('app.showDataFolder')).toHaveLength(1)
  })

  it('says why the shop could not be moved, and nothing when no folder was chosen', async () => {
    const bridge = await show()
    await press('Move…')
    expect(screen.queryByText(/Your shop is now in/)).toBeNull()
    bridge.refuse('data.move', { code: 'targetNotEmpty' })
    await press('Move…')
    await screen.findByText(/This folder is not empty/)
  })

  it('is all there is of the sample shop', async () => {
    await show({ isMine: false })
    expect(screen.getByText(/This is the sample shop, a try-out/)).toBeTruthy()
    expect(screen.getAllByRole('region')).toHaveLength(1)
    expect(screen.queryByRole('button', { name: 'Move…' })).toBeNull()
  })
})

describe('the backups', () => {
  it('are listed newest first, with their time, reason and size', async () => {
    const older = aBackup({ name: 'old', madeAt: new Date(2026, 10, 17, 8, 30).getTime(), reason: 'update' })
    await show({ backups: [older, aBackup()] })
    const items = region('Backups').getAllByRole('listitem')
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringContaining('Yesterday, 09:00daily · 12 conversations and 340 messages · 3.2 MB'),
      expect.stringContaining('Tuesday 17 November, 08:30before an update'),
    ])
  })

  it('are made by hand, or the reason why not is said', async () => {
    const bridge = await show({ backups: [] })
    expect(screen.getByText(/No backup yet/)).toBeTruthy()
    await press('Back up now')
    await screen.findByText('The backup is made.')
    bridge.refuse('data.backUp', { code: 'diskFull' })
    await press('Back up now')
    await screen.findByText(/The disk is full/)
  })

  it('say what going back would change, and go back only after a second question that names the time', async () => {
    const bridge = await show()
    bridge.answer('data.previewRestore', aPreview({ messages: { goes: 7, comesBack: 0 } }))
    await press('Look what would change: Yesterday, 09:00')
    await screen.findByText('Would go, being newer: 7 messages.')
    expect(screen.getByText('A backup of now is made first, so that you can come back.')).toBeTruthy()
    await press('Go back to this backup')
    expect(screen.getByText(/^Go back to 23 November 2026, 09:00\? Your shop is then/)).toBeTruthy()
    expect(bridge.inputs('data.restore')).toEqual([])
    await press('Go back')
    await waitFor(() => expect(bridge.inputs('data.restore')).toEqual([{ name: 'one' }]))
    expect(bridge.inputs('data.previewRestore')).toEqual([{ name: 'one' }])
  })

  it('offer no way back to what is the same', async () => {
    await show()
    await press(/^Look what would change/)
    await screen.findByText(/Nothing would change/)
    expect(screen.queryByRole('button', { name: 'Go back to this backup' })).toBeNull()
  })

  it('say that a way back was called off, and why', async () => {
    await show({ restore: { state: 'kept', reason: { code: 'diskFull' } } })
    expect(screen.getByRole('alert').textContent).toMatch(/did not go back .* is as it was\. The disk is full/)
  })
})

describe('export and import', () => {
  it('say where the export is, and copy its path', async () => {
    const bridge = await show()
    bridge.answer('data.export', { folder: '/home/ada/export' })
    await press('Export…')
    await screen.findByText('The export is in /home/ada/export.')
    await press('Copy the path')
    expect(bridge.inputs('app.copyText')).toEqual([{ text: '/home/ada/export' }])
    await screen.findByRole('button', { name: 'Copied' })
  })

  it('show what would be added, import it, and say what was', async () => {
    const bridge = await show()
    bridge.answer('data.readExport', { file: 'shop.json', preview: anImport() })
    bridge.answer('data.import', anImport())
    await press('Choose an export…')
    await screen.findByText('Would be added: 2 conversations and 5 messages.')
    expect(screen.getByText('Export of 20 November 2026: shop.json')).toBeTruthy()
    await press('Import')
    await screen.findByText('Added: 2 conversations and 5 messages.')
    expect(screen.queryByText(/^Would be added/)).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Choose an export…' }))
  })

  it('say that a file is no export', async () => {
    const bridge = await show()
    bridge.refuse('data.readExport', { code: 'notAnExport' })
    await press('Choose an export…')
    await screen.findByText(/This file is no Shopbell export/)
  })
})

describe('damage', () => {
  it('is none: says since when that is known', async () => {
    const bridge = await show()
    expect(screen.getByText('Nothing damaged has been found.')).toBeTruthy()
    const damage = { ...aDataState().damage, verifiedAt: new Date(2026, 10, 24, 11, 20).getTime() }
    bridge.answer('data.state', aDataState({ damage }))
    act(() => bridge.changed('data'))
    await screen.findByText('Everything you ever kept is readable.')
    expect(screen.getByText('Last read from end to end: 11:20.')).toBeTruthy()
  })

  it('is counted, explained and shown', async () => {
    const bridge = await show({ damage: { ...aDataState().damage, damagedLines: 2, verifiedAt: 1 } })
    expect(screen.getByText(/^2 entries can’t be read\. They are set aside, unchanged/)).toBeTruthy()
    expect(screen.queryByText('Everything you ever kept is readable.')).toBeNull()
    await press('Show what was set aside')
    expect(bridge.inputs('data.showSetAside')).toHaveLength(1)
  })
})

describe('a running task', () => {
  const task = { kind: 'export', done: 250, total: 1000, canCancel: true } as const

  it('shows how far it is and can be stopped; the rest waits and says why', async () => {
    const bridge = await show({ task })
    const bar = screen.getByRole('progressbar', { name: 'Exporting…' })
    expect([bar.getAttribute('aria-valuenow'), bar.getAttribute('aria-valuetext')]).toEqual(['25', '25%'])
    expect(screen.getByText('250 of 1,000')).toBeTruthy()
    for (const name of ['Move…', 'Back up now', /^Look what would change/, 'Export…', 'Choose an export…']) {
      const button = screen.getByRole<HTMLButtonElement>('button', { name })
      expect(button.disabled).toBe(true)
      const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '')
      expect(reason?.textContent).toMatch(/wait until it has finished/)
    }
    await press('Stop')
    expect(bridge.inputs('data.cancel')).toHaveLength(1)
  })

  it('has no end to be seen while its size is unknown, and no button where it can’t be stopped', async () => {
    await show({ task: { ...task, kind: 'restore', total: 0, canCancel: false } })
    expect(screen.getByText('Going back to the backup…')).toBeTruthy()
    expect(screen.queryByRole('progressbar')).toBeNull()
    expect(screen.queryByRole('button', { name: 'Stop' })).toBeNull()
  })
})

it('says why it can’t be read, and tries again', async () => {
  const bridge = createFakeBridge()
  bridge.refuse('data.state', { code: 'diskTrouble', reason: 'EIO' })
  renderInWindow(<Data />, bridge)
  await screen.findByText(/The disk reports an error/)
  bridge.answer('data.state', aDataState())
  await press('Try again')
  await screen.findByText('/home/ada/Shopbell')
})
