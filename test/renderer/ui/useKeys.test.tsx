import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import { useKeys, type KeyBindings } from '../../../src/renderer/ui/useKeys'

function Keys({ bindings, isUnderDialog = false }: { bindings: KeyBindings; isUnderDialog?: boolean }) {
  useKeys(bindings)
  return (
    <>
      <input />
      {isUnderDialog && <div role="dialog" aria-modal="true" />}
    </>
  )
}

const spies = () => ({ j: vi.fn(), i: vi.fn(), 'g i': vi.fn(), Escape: vi.fn(), 'mod+Enter': vi.fn() })

describe('useKeys', () => {
  it('hears letters and sequences, and a sequence is not its last letter', async () => {
    const bindings = spies()
    render(<Keys bindings={bindings} />)
    await userEvent.keyboard('jgi')
    expect(bindings.j).toHaveBeenCalledOnce()
    expect(bindings['g i']).toHaveBeenCalledOnce()
    expect(bindings.i).not.toHaveBeenCalled()
  })

  it('hears only Escape and the Ctrl keys while the owner types', async () => {
    const bindings = spies()
    render(<Keys bindings={bindings} />)
    await userEvent.type(screen.getByRole('textbox'), 'jgi{Escape}{Control>}{Enter}{/Control}')
    expect(bindings.j).not.toHaveBeenCalled()
    expect(bindings['g i']).not.toHaveBeenCalled()
    expect(bindings.Escape).toHaveBeenCalledOnce()
    expect(bindings['mod+Enter']).toHaveBeenCalledOnce()
  })

  it('takes Ctrl+J for another key than j', async () => {
    const bindings = spies()
    render(<Keys bindings={bindings} />)
    await userEvent.keyboard('{Control>}j{/Control}{Alt>}j{/Alt}')
    expect(bindings.j).not.toHaveBeenCalled()
  })

  it('hears nothing under an open dialog', async () => {
    const bindings = spies()
    render(<Keys bindings={bindings} isUnderDialog />)
    await userEvent.keyboard('j')
    expect(bindings.j).not.toHaveBeenCalled()
  })
})
