import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { crisisDefaults } from '#shared/domain/crisis/crisisDefaults'
import { crisisThresholdsSchema } from '#shared/domain/crisis/crisisSettings'
import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { crisisBounds } from '../../../../src/renderer/features/settings/crisisBounds'
import { CrisisSettings } from '../../../../src/renderer/features/settings/CrisisSettings'
import { renderInWindow } from '../../renderInWindow'

function show(crisis = defaultSettings.crisis) {
  const settings = { ...defaultSettings, crisis }
  const bridge = createFakeBridge({ 'settings.change': settings })
  renderInWindow(<CrisisSettings settings={settings} onCrises={() => {}} />, bridge)
  return { kept: () => bridge.inputs('settings.change') }
}

async function type(name: string, text: string): Promise<void> {
  const field = screen.getByRole('textbox', { name })
  await userEvent.clear(field)
  await userEvent.type(field, text)
  await userEvent.tab()
}

describe('the crisis in the settings', () => {
  it('is kept when a field is left, beside what was chosen before', async () => {
    const { kept } = show({ ...crisisDefaults, timesUsual: 6 })
    await type('Window of time, minutes', '120')
    expect(kept()).toEqual([{ crisis: { ...crisisDefaults, timesUsual: 6, windowMinutes: 120 } }])
  })

  it('keeps no number that makes no sense', async () => {
    const { kept } = show()
    await type('Window of time, minutes', '3')
    expect(kept()).toEqual([{ crisis: { ...crisisDefaults, windowMinutes: 15 } }])
    await type('People who complain, at least', ' ')
    expect(kept()).toHaveLength(1)
  })

  it('goes back to the defaults', async () => {
    const { kept } = show({ ...crisisDefaults, atLeast: 9 })
    await userEvent.click(screen.getByRole('button', { name: 'Back to the defaults' }))
    expect(kept()).toEqual([{ crisis: crisisDefaults }])
  })

  it('has the bounds of the schema', () => {
    for (const { key, least, most } of crisisBounds) {
      for (const value of [least, most]) {
        expect(crisisThresholdsSchema.safeParse({ ...crisisDefaults, [key]: value }).success).toBe(true)
      }
      expect(crisisThresholdsSchema.safeParse({ ...crisisDefaults, [key]: least - 1 }).success).toBe(false)
    }
  })
})
