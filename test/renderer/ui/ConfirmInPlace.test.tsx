import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { createFakeBridge } from '#test/renderer/fakeBridge'
import { ConfirmInPlace } from '../../../src/renderer/ui/ConfirmInPlace'
import { renderInWindow } from '../renderInWindow'

function Asker({ onYes }: { readonly onYes: () => void }) {
  const [isAsking, setAsking] = useState(false)
  return (
    <>
      <button onClick={() => setAsking(true)}>{'Erase'}</button>
      {isAsking && <ConfirmInPlace question="Erase all?" yes="Erase all" onYes={onYes} onNo={() => setAsking(false)} />}
    </>
  )
}

async function ask() {
  const onYes = vi.fn()
  renderInWindow(<Asker onYes={onYes} />, createFakeBridge())
  await userEvent.click(screen.getByRole('button', { name: 'Erase' }))
  return onYes
}

describe('ConfirmInPlace', () => {
  it('puts the focus on the safe answer', async () => {
    await ask()
    expect(screen.getByRole('group', { name: 'Erase all?' })).toBeDefined()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }))
  })

  it('does the deed only on its own button', async () => {
    const onYes = await ask()
    await userEvent.keyboard('{Enter}')
    expect(onYes).not.toHaveBeenCalled()
    await userEvent.click(screen.getByRole('button', { name: 'Erase' }))
    await userEvent.click(screen.getByRole('button', { name: 'Erase all' }))
    expect(onYes).toHaveBeenCalledOnce()
  })

  it.each(['{Enter}', '{Escape}'])('gives the focus back after %s', async (key) => {
    await ask()
    await userEvent.keyboard(key)
    expect(screen.queryByRole('group')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Erase' }))
  })
})
