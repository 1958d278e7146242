import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Pager } from '../../../src/renderer/ui/Pager'
import { renderInWindow } from '../renderInWindow'

function show(offset: number, total: number) {
  const onMove = vi.fn()
  renderInWindow(<Pager offset={offset} pageSize={50} total={total} onMove={onMove} />, createFakeBridge())
  return onMove
}

const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name })

describe('Pager', () => {
  it('is absent where all fits on one page', () => {
    show(0, 50)
    expect(screen.queryByRole('navigation')).toBeNull()
  })

  it('moves on and back by a page', async () => {
    const onMove = show(50, 130)
    expect(screen.getByText('51–100 of 130')).toBeDefined()
    await userEvent.click(button('More'))
    await userEvent.click(button('Back'))
    expect(onMove.mock.calls).toEqual([[100], [0]])
  })

  it('stops at both ends', () => {
    show(100, 130)
    expect(screen.getByText('101–130 of 130')).toBeDefined()
    expect(button('More').disabled).toBe(true)
  })

  it('leads back from a page that has emptied', () => {
    show(50, 50)
    expect(screen.queryByText(/of 50/)).toBeNull()
    expect(button('Back').disabled).toBe(false)
  })
})
