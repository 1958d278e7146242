import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import type { Settings } from '#shared/domain/settings/settings'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { PriorityWeights } from '../../../../src/renderer/features/settings/PriorityWeights'
import { renderInWindow } from '../../renderInWindow'

async function show(priorityWeights: Settings['priorityWeights'] = {}) {
  const settings = { ...defaultSettings, priorityWeights }
  const bridge = createFakeBridge({ 'settings.change': settings })
  renderInWindow(<PriorityWeights settings={settings} />, bridge)
  await userEvent.click(screen.getByRole('button', { name: 'Show all points' }))
  const field = (part: string) => screen.getByRole<HTMLInputElement>('textbox', { name: `Points: ${part}` })
  return { bridge, field }
}

describe('the points in the settings', () => {
  it('are the defaults, or what the owner chose', async () => {
    const { field } = await show({ vip: 90 })
    expect(field('VIP').value).toBe('90')
    expect(field('Someone about to buy').value).toBe('25')
    expect(field('Each hour, before and after the deadline').value).toBe('10')
  })

  it('keep a number when the field is left, beside what was chosen before, and not while it is typed', async () => {
    const { bridge, field } = await show({ vip: 90 })
    await userEvent.clear(field('Someone about to buy'))
    await userEvent.type(field('Someone about to buy'), '40')
    expect(bridge.inputs('settings.change')).toEqual([])
    await userEvent.tab()
    expect(bridge.inputs('settings.change')).toEqual([{ priorityWeights: { vip: 90, sale: 40 } }])
  })

  it('keep nothing for a field that was emptied', async () => {
    const { bridge, field } = await show()
    await userEvent.clear(field('VIP'))
    await userEvent.tab()
    expect(bridge.inputs('settings.change')).toEqual([])
    expect(field('VIP').value).toBe('30')
  })

  it('go back to the defaults all at once', async () => {
    const { bridge } = await show({ vip: 90 })
    await userEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }))
    expect(bridge.inputs('settings.change')).toEqual([{ priorityWeights: {} }])
  })
})
