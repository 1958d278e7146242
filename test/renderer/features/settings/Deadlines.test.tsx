import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import type { Settings } from '#shared/domain/settings/settings'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Deadlines } from '../../../../src/renderer/features/settings/Deadlines'
import { renderInWindow } from '../../renderInWindow'

async function show(deadlines: Settings['deadlines'] = []) {
  const settings = { ...defaultSettings, deadlines }
  const bridge = createFakeBridge({ 'settings.change': settings })
  renderInWindow(<Deadlines settings={settings} />, bridge)
  await userEvent.click(screen.getByRole('button', { name: 'Show all deadlines' }))
  const chosen = (name: string) => {
    const { selectedOptions } = screen.getByRole<HTMLSelectElement>('combobox', { name })
    return (selectedOptions[0]?.textContent ?? '').replaceAll('\u00a0', ' ')
  }
  return { bridge, chosen }
}

describe('the deadlines in the settings', () => {
  it('are those of the product for each place and urgency', async () => {
    const { chosen } = await show()
    expect(chosen('X, public, urgency 2')).toBe('2 h')
    expect(chosen('X, public, urgency 3')).toBe('30 min')
    expect(chosen('Facebook, private, urgency 1')).toBe('1 h')
    expect(chosen('E-mail, urgency 2')).toBe('same business day')
    expect(chosen('After an acknowledgement, urgency 1')).toBe('3 business days')
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Back to the defaults' }).disabled).toBe(true)
  })

  it('keep what the owner chooses beside what was chosen before', async () => {
    const sale = { place: 'sale', tier: 2, deadline: { unit: 'none' } } as const
    const { bridge } = await show([sale])
    await userEvent.selectOptions(screen.getByRole('combobox', { name: 'E-mail, urgency 2' }), 'next business day')
    expect(bridge.inputs('settings.change')).toEqual([
      { deadlines: [sale, { place: 'mail.private', tier: 2, deadline: { unit: 'businessDays', count: 1 } }] },
    ])
  })

  it('offer a length that is set but not among the usual ones', async () => {
    const { chosen } = await show([{ place: 'x.private', tier: 2, deadline: { unit: 'minutes', count: 45 } }])
    expect(chosen('X, private, urgency 2')).toBe('45 min')
  })

  it('go back to the defaults all at once', async () => {
    const { bridge } = await show([{ place: 'sale', tier: 2, deadline: { unit: 'none' } }])
    await userEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }))
    expect(bridge.inputs('settings.change')).toEqual([{ deadlines: [] }])
  })
})
