import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import { createTranslate } from '#shared/i18n/translate'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { ToneRules } from '../../../../src/renderer/features/settings/ToneRules'
import { renderInWindow } from '../../renderInWindow'

it('switches a rule of the tone coach off and on again', async () => {
  const settings = { ...defaultSettings, toneRulesOff: ['blame'] }
  const bridge = createFakeBridge({ 'settings.change': settings })
  renderInWindow(<ToneRules settings={settings} />, bridge)
  // The reason of a rule stands in its label as well.
  const rule = (name: 'minimising' | 'blame') =>
    screen.getByRole<HTMLInputElement>('switch', { name: new RegExp(`^${createTranslate('en')(`tone.${name}Name`)}`) })
  const [minimising, blame] = [rule('minimising'), rule('blame')]
  expect([minimising.checked, blame.checked]).toEqual([true, false])
  await userEvent.click(minimising)
  await userEvent.click(blame)
  expect(bridge.inputs('settings.change')).toEqual([{ toneRulesOff: ['blame', 'minimising'] }, { toneRulesOff: [] }])
})
