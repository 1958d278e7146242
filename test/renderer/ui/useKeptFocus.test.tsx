import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'

import { createFakeBridge } from '#test/renderer/fakeBridge'
import { useKeptFocus } from '../../../src/renderer/ui/useKeptFocus'
import { renderInWindow } from '../renderInWindow'

function List() {
  const [rows, setRows] = useState(['one', 'two'])
  const list = useKeptFocus()
  const drop = (row: string) => setRows(rows.filter((each) => each !== row))
  return (
    <>
      <div ref={list} tabIndex={-1} data-testid="list">
        {rows.map((row) => (
          <button key={row} onClick={() => drop(row)}>
            {row}
          </button>
        ))}
      </div>
      <button onClick={() => drop('two')}>{'outside'}</button>
    </>
  )
}

describe('useKeptFocus', () => {
  it('keeps the focus in the list when the row that had it goes', async () => {
    renderInWindow(<List />, createFakeBridge())
    await userEvent.click(screen.getByRole('button', { name: 'one' }))
    expect(document.activeElement).toBe(screen.getByTestId('list'))
  })

  it('takes no focus that was elsewhere', async () => {
    renderInWindow(<List />, createFakeBridge())
    const outside = screen.getByRole('button', { name: 'outside' })
    await userEvent.click(outside)
    expect(screen.queryByRole('button', { name: 'two' })).toBeNull()
    expect(document.activeElement).toBe(outside)
  })
})
