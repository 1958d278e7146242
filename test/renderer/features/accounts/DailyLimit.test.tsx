import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import type { Language } from '#shared/i18n/translate'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { DailyLimit } from '../../../../src/renderer/features/accounts/DailyLimit'
import { renderInWindow } from '../../renderInWindow'

function show(limitUsd: number | null, language: Language = 'en') {
  const bridge = createFakeBridge()
  renderInWindow(<DailyLimit accountId="x:shop" limitUsd={limitUsd} />, bridge, { language })
  return bridge
}

const field = () => screen.getByRole<HTMLInputElement>('textbox')

async function enter(text: string) {
  await userEvent.clear(field())
  if (text !== '') await userEvent.type(field(), text)
  await userEvent.keyboard('{Enter}')
}

describe('DailyLimit', () => {
  it('shows the limit in the language’s own way, and explains it', () => {
    show(1.5, 'fr')
    expect(field().value).toBe('1,5')
    const [hintId = ''] = (field().getAttribute('aria-describedby') ?? '').split(' ')
    expect(document.getElementById(hintId)?.textContent).toContain('(UTC)')
  })

  it('keeps a new limit', async () => {
    const bridge = show(1)
    await enter('2.50')
    expect(bridge.inputs('accounts.changeOptions')).toEqual([{ accountId: 'x:shop', options: { dailyLimitUsd: 2.5 } }])
  })

  it('takes an empty field for no limit', async () => {
    const bridge = show(1)
    await enter('')
    expect(bridge.inputs('accounts.changeOptions')).toEqual([{ accountId: 'x:shop', options: { dailyLimitUsd: null } }])
  })

  it('says in place what it does not understand, and keeps nothing', async () => {
    const bridge = show(1)
    await enter('lots')
    expect(screen.getByText(/Enter an amount from 0 to 1000/)).toBeDefined()
    expect(field().getAttribute('aria-invalid')).toBe('true')
    expect(bridge.inputs('accounts.changeOptions')).toEqual([])
  })

  it('keeps what was typed when it could not be saved', async () => {
    const bridge = show(1)
    bridge.refuse('accounts.changeOptions', { code: 'diskFull' })
    await enter('3')
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full')
    expect(field().value).toBe('3')
  })
})
