import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import type { Settings } from '#shared/domain/settings/settings'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { WordsThatMatter } from '../../../../src/renderer/features/settings/WordsThatMatter'
import { renderInWindow } from '../../renderInWindow'

function show(parts: Partial<Settings> = {}) {
  const settings = { ...defaultSettings, ...parts }
  const bridge = createFakeBridge({ 'settings.change': settings })
  renderInWindow(<WordsThatMatter settings={settings} />, bridge)
  const field = (name: string) => screen.getByRole<HTMLTextAreaElement>('textbox', { name })
  return { field, sent: () => bridge.inputs('settings.change') }
}

describe('the words that matter', () => {
  it('are those that come with the app, language by language', () => {
    const { field } = show()
    expect(field('In English').value.split('\n')).toEqual(expect.arrayContaining(['refund', 'never arrived']))
    expect(field('In Polish').value).toMatch(/zwrot pieniędzy/)
    expect(screen.queryByRole('button', { name: 'Back to the usual list' })).toBeNull()
  })

  it('are kept when the field is left, a line each', async () => {
    const { field, sent } = show({ triggerWords: { fr: ['aïe'] } })
    await userEvent.clear(field('In English'))
    await userEvent.type(field('In English'), 'glaze{Enter}  my   bowl {Enter}{Enter}glaze')
    await userEvent.tab()
    expect(sent()).toEqual([{ triggerWords: { fr: ['aïe'], en: ['glaze', 'my bowl'] } }])
  })

  it('are not kept while a line is wrong, and Escape puts them back', async () => {
    const { field, sent } = show({ triggerWords: { en: ['glaze'] } })
    await userEvent.type(field('In English'), '{Enter}x')
    await userEvent.tab()
    expect(screen.getByText(/Too long or too short: x$/)).toBeDefined()
    expect(sent()).toEqual([])
    await userEvent.type(field('In English'), '{Escape}')
    expect(field('In English').value).toBe('glaze')
  })

  it('go back to the usual list', async () => {
    const { sent } = show({ triggerWords: { en: ['glaze'] } })
    await userEvent.click(screen.getByRole('button', { name: 'Back to the usual list' }))
    expect(sent()).toEqual([{ triggerWords: { en: undefined } }])
  })
})

it('lists who answers for the shop', async () => {
  const { field, sent } = show()
  expect(screen.getByText(/the name of the owner is used/)).toBeDefined()
  await userEvent.type(field('Who answers for the shop'), 'Anna{Enter}Jo')
  await userEvent.tab()
  expect(sent()).toEqual([{ staffNames: ['Anna', 'Jo'] }])
})
