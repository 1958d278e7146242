import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import type { AccountOptions } from '#shared/domain/accounts/account'
import { anAccount } from '#test/builders/accountEntries'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { BrandTerms } from '../../../../src/renderer/features/accounts/BrandTerms'
import { renderInWindow } from '../../renderInWindow'

function show(options: Partial<AccountOptions> = {}) {
  const bridge = createFakeBridge()
  const account = anAccount({ options: { brandTerms: ['Mottle & Loam'], dailyLimitUsd: 1, ...options } })
  renderInWindow(<BrandTerms account={account} hasCosts />, bridge)
  return bridge
}

const toggle = () => screen.getByRole('button', { name: 'Also look for misspellings of “Mottle & Loam”' })
const rows = () =>
  within(screen.getByRole('list', { name: 'How customers may write “Mottle & Loam”' })).queryAllByRole('listitem')
const judged = (bridge: ReturnType<typeof show>) => bridge.inputs('accounts.judgeTerm')

describe('the spellings of a brand term', () => {
  it('are shown when asked for, ranked and with what went wrong, and put away again', async () => {
    show()
    expect(toggle().getAttribute('aria-expanded')).toBe('false')
    await userEvent.click(toggle())
    expect(toggle().getAttribute('aria-expanded')).toBe('true')
    expect(rows().map((row) => row.textContent)).toMatchObject([
      expect.stringContaining('motle & loamone letter instead of two'),
      expect.stringContaining('mottle and loam“and” written another way'),
      ...Array.from({ length: 4 }, () => expect.any(String)),
    ])
    await userEvent.click(toggle())
    expect(screen.queryByText('How customers may write “Mottle & Loam”')).toBeNull()
  })

  it('become a term or are refused with one click', async () => {
    const bridge = show()
    await userEvent.click(toggle())
    await userEvent.click(screen.getByRole('button', { name: 'Also look for “motle & loam”' }))
    await userEvent.click(screen.getByRole('button', { name: 'Don’t propose “mottle and loam” again' }))
    expect(judged(bridge)).toEqual([
      { accountId: 'x:shop', term: 'motle & loam', verdict: 'wanted' },
      { accountId: 'x:shop', term: 'mottle and loam', verdict: 'refused' },
    ])
  })

  it('are all shown on demand, at most 20', async () => {
    show()
    await userEvent.click(toggle())
    await userEvent.click(screen.getByRole('button', { name: /^Show \d+ more$/ }))
    expect(rows().length).toBeGreaterThan(6)
    expect(rows().length).toBeLessThanOrEqual(20)
    expect(screen.queryByRole('button', { name: /^Show/ })).toBeNull()
  })

  it('are not proposed once refused, unless the owner wants them again', async () => {
    const bridge = show({ refusedTerms: ['motle & loam', 'mottle and loam'] })
    await userEvent.click(toggle())
    expect(rows()[0]?.textContent).not.toContain('motle & loam')
    await userEvent.click(screen.getByRole('button', { name: 'Propose the 2 refused spellings again' }))
    expect(bridge.inputs('accounts.changeOptions')).toEqual([{ accountId: 'x:shop', options: { refusedTerms: [] } }])
  })

  it('can’t be taken where 20 terms are kept, and it says so', async () => {
    show({ brandTerms: ['Mottle & Loam', ...Array.from({ length: 19 }, (_, at) => `term ${at}`)] })
    await userEvent.click(toggle())
    expect(screen.getByText('20 terms are the most. Remove one to add another.')).toBeDefined()
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Also look for “motle & loam”' }).disabled).toBe(true)
  })

  it('are not proposed for a confirmed misspelling or a web address', () => {
    show({ brandTerms: ['Mottle & Loam', 'motle & loam', 'mottleloam', 'loam.example'] })
    expect(screen.getAllByRole('button', { name: /^Also look for misspellings/ })).toHaveLength(1)
  })

  it('stay where one could not be saved', async () => {
    const bridge = show()
    bridge.refuse('accounts.judgeTerm', { code: 'diskFull' })
    await userEvent.click(toggle())
    await userEvent.click(screen.getByRole('button', { name: 'Also look for “motle & loam”' }))
    expect(await screen.findByRole('alert')).toBeDefined()
    expect(rows()[0]?.textContent).toContain('motle & loam')
  })
})
