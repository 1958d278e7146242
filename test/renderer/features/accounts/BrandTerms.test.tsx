import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { anAccount } from '#test/builders/accountEntries'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { BrandTerms } from '../../../../src/renderer/features/accounts/BrandTerms'
import { renderInWindow } from '../../renderInWindow'

function show(brandTerms: string[], hasCosts = true) {
  const bridge = createFakeBridge()
  const account = anAccount({ options: { brandTerms, dailyLimitUsd: 1 } })
  renderInWindow(<BrandTerms account={account} hasCosts={hasCosts} />, bridge)
  return bridge
}

const kept = (brandTerms: string[]) => [{ accountId: 'x:shop', options: { brandTerms } }]
const field = () => screen.getByRole<HTMLInputElement>('textbox', { name: 'New brand term' })

describe('BrandTerms', () => {
  it('lists the terms and says what a search costs', () => {
    show(['clay corner', 'blue glaze'])
    const list = screen.getByRole('list', { name: 'Brand terms' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((item) => item.querySelector('bdi')?.textContent),
    ).toEqual(['clay corner', 'blue glaze'])
    expect(screen.getByText(/Each post found costs about \$0\.005/)).toBeDefined()
  })

  it('speaks of no costs where there are none', () => {
    show([], false)
    expect(screen.queryByText(/costs about/)).toBeNull()
  })

  it('adds a term without the spaces around it, and empties the field', async () => {
    const bridge = show(['clay corner'])
    await userEvent.type(field(), '  blue glaze {Enter}')
    expect(bridge.inputs('accounts.changeOptions')).toEqual(kept(['clay corner', 'blue glaze']))
    expect(field().value).toBe('')
  })

  it('says in place why a term can’t be added', async () => {
    const bridge = show(['clay corner'])
    await userEvent.type(field(), 'Clay Corner{Enter}')
    expect(screen.getByText('“Clay Corner” is already in the list.')).toBeDefined()
    expect(bridge.inputs('accounts.changeOptions')).toEqual([])
  })

  it('removes a term', async () => {
    const bridge = show(['clay corner', 'blue glaze'])
    await userEvent.click(screen.getByRole('button', { name: 'Remove “clay corner”' }))
    expect(bridge.inputs('accounts.changeOptions')).toEqual(kept(['blue glaze']))
  })

  it('keeps what was typed when it could not be saved', async () => {
    const bridge = show([])
    bridge.refuse('accounts.changeOptions', { code: 'diskFull' })
    await userEvent.type(field(), 'blue glaze{Enter}')
    expect(await screen.findByRole('alert')).toBeDefined()
    expect(field().value).toBe('blue glaze')
  })
})
