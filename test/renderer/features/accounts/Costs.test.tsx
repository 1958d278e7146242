import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import type { CostSummary } from '#shared/domain/costs/costSummary'
import { aCostSummary, anAccount } from '#test/builders/accountEntries'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Costs } from '../../../../src/renderer/features/accounts/Costs'
import { renderInWindow } from '../../renderInWindow'

function show(costs: CostSummary) {
  renderInWindow(<Costs account={anAccount()} costs={costs} channel="X" />, createFakeBridge(), { now: 1_000_000 })
}

const rows = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent))

describe('Costs', () => {
  it('shows today against the limit, and the month', () => {
    show(aCostSummary())
    expect(screen.getByText('$0.31', { selector: 'span' })).toBeDefined()
    expect(screen.getByText('of $1.00 a day')).toBeDefined()
    expect(screen.getByText('$6.84')).toBeDefined()
  })

  it('says that there is no limit', () => {
    show(aCostSummary({ dailyLimitUsd: null }))
    expect(screen.getByText('no daily limit')).toBeDefined()
  })

  it('takes today apart by kind, the dearest first', () => {
    show(aCostSummary())
    expect(rows(screen.getByRole('table', { name: 'What today cost, by kind' }))).toEqual([
      ['What', 'Number', 'Cost'],
      ['Direct messages read', '20', '$0.20'],
      ['Mentions and own posts', '12', '$0.01'],
    ])
  })

  it('gives the last two weeks as a table too, oldest first', () => {
    show(aCostSummary())
    const days = rows(screen.getByRole('table', { name: 'Cost per day' }))
    expect(days).toHaveLength(15)
    expect(days.at(1)).toEqual(['19 Dec', '$0.00'])
    expect(days.at(-1)).toEqual(['1 Jan', '$0.31'])
  })

  it('says so when nothing has cost anything', () => {
    show(aCostSummary({ today: [], days: [] }))
    expect(screen.getByText('Nothing has cost anything today.')).toBeDefined()
    expect(screen.queryByRole('table')).toBeNull()
  })
})
