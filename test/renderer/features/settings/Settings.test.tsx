import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import { anAppState } from '#test/builders/appStates'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Settings } from '../../../../src/renderer/features/settings/Settings'
import { renderInWindow } from '../../renderInWindow'

function show(settings = defaultSettings) {
  const bridge = createFakeBridge({
    'app.state': anAppState(),
    'settings.read': settings,
    'rules.list': { rules: [], total: 0 },
    'settings.change': settings,
  })
  const onAbout = vi.fn()
  const onData = vi.fn()
  renderInWindow(<Settings onAbout={onAbout} onData={onData} onCrises={() => {}} />, bridge)
  return { bridge, onAbout, onData }
}

describe('Settings', () => {
  it('shows what is set', async () => {
    show({ ...defaultSettings, theme: 'dark', undoPublicSeconds: 30 })
    const theme = await screen.findByRole('radiogroup', { name: 'Appearance' })
    expect(within(theme).getByRole<HTMLInputElement>('radio', { name: 'Dark' }).checked).toBe(true)
    const undo = screen.getByRole<HTMLSelectElement>('combobox', { name: 'Time to take back a public reply' })
    expect(undo.selectedOptions[0]?.textContent).toBe('30 seconds')
  })

  it('keeps a choice the moment it is made', async () => {
    const { bridge } = show()
    const language = await screen.findByRole('radiogroup', { name: 'Language' })
    await userEvent.click(within(language).getByRole('radio', { name: 'Polski' }))
    expect(bridge.inputs('settings.change')).toEqual([{ language: 'pl' }])
  })

  it('keeps seconds as a number', async () => {
    const { bridge } = show()
    const undo = await screen.findByRole('combobox', { name: 'Time to take back a private message' })
    await userEvent.selectOptions(undo, 'At once')
    expect(bridge.inputs('settings.change')).toEqual([{ undoPrivateSeconds: 0 }])
  })

  it('turns notifications off, and hides what is written in them', async () => {
    const { bridge } = show({ ...defaultSettings, notificationTexts: false })
    const notifications = await screen.findByRole<HTMLInputElement>('switch', { name: 'Tell me when customers write' })
    const texts = screen.getByRole<HTMLInputElement>('switch', { name: 'Show names and words' })
    expect([notifications.checked, texts.checked]).toEqual([true, false])
    await userEvent.click(notifications)
    await userEvent.click(texts)
    expect(bridge.inputs('settings.change')).toEqual([{ notifications: false }, { notificationTexts: true }])
  })

  it('offers a length that is set but not among the usual ones', async () => {
    show({ ...defaultSettings, undoPrivateSeconds: 7 })
    const undo = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Time to take back a private message' })
    expect([...undo.options].map((option) => option.textContent)).toEqual([
      'At once',
      '5 seconds',
      '7 seconds',
      '10 seconds',
      '20 seconds',
      '30 seconds',
      '60 seconds',
      '120 seconds',
    ])
  })

  it('says in place that a change could not be kept', async () => {
    const { bridge } = show()
    bridge.refuse('settings.change', { code: 'diskReadOnly' })
    const theme = await screen.findByRole('radiogroup', { name: 'Appearance' })
    await userEvent.click(within(theme).getByRole('radio', { name: 'Light' }))
    expect((await screen.findByRole('alert')).textContent).toContain('can’t be written to')
  })

  it('shows the data folder, in words and in the file manager', async () => {
    const { bridge } = show()
    expect(await screen.findByText('/home/ada/.config/Shopbell')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Show the folder' }))
    expect(bridge.inputs('app.showDataFolder')).toEqual([null])
  })

  it('leads to what can be done with the data', async () => {
    const { onData } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Backups, export and more' }))
    expect(onData).toHaveBeenCalledOnce()
  })

  it('leads to About', async () => {
    const { onAbout } = show()
    await userEvent.click(screen.getByRole('button', { name: 'About Shopbell' }))
    expect(onAbout).toHaveBeenCalledOnce()
  })

  it('keeps what is typed when the field is left, and puts it back on Escape', async () => {
    const { bridge } = show({ ...defaultSettings, signature: '– Ana' })
    const field = await screen.findByRole<HTMLInputElement>('textbox', { name: 'Signature' })
    await userEvent.type(field, ' K{Escape}')
    expect(field.value).toBe('– Ana')
    await userEvent.type(field, ' K')
    expect(bridge.inputs('settings.change')).toEqual([])
    await userEvent.tab()
    expect(bridge.inputs('settings.change')).toEqual([{ signature: '– Ana K' }])
  })

  it('keeps the country by its code and counts as numbers', async () => {
    const { bridge } = show()
    await userEvent.selectOptions(await screen.findByRole('combobox', { name: 'Country' }), 'Poland')
    const count = screen.getByRole('textbox', { name: 'Days for a return' })
    await userEvent.clear(count)
    await userEvent.type(count, '7')
    expect(bridge.inputs('settings.change')).toEqual([{ country: 'PL' }, { returnDays: 7 }])
  })
})
