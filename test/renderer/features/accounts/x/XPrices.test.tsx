import { screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'

import { createFakeBridge } from '#test/renderer/fakeBridge'
import { exampleDayUsd } from '../../../../../src/renderer/features/accounts/x/listPrices'
import { XPrices } from '../../../../../src/renderer/features/accounts/x/XPrices'
import { renderInWindow } from '../../../renderInWindow'

describe('XPrices', () => {
  it('works a small shop’s day through to about 0.70 dollars', () => {
    renderInWindow(<XPrices />, createFakeBridge())
    const table = screen.getByRole('table', { name: /list prices of 22 August 2026/ })
    expect(within(table).getByRole('row', { name: 'A direct message, sent $0.015 8 $0.12' })).toBeDefined()
    expect(within(table).getByRole('row', { name: 'The whole day $0.72' })).toBeDefined()
    expect(exampleDayUsd()).toBeCloseTo(0.72, 10)
  })
})
