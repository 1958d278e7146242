import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'

import { createFakeBridge } from '#test/renderer/fakeBridge'
import { UndoWindow } from '../../../../src/renderer/features/accounts/UndoWindow'
import { renderInWindow } from '../../renderInWindow'

const field = () => screen.getByRole('combobox', { name: 'Time to take back a reply' })
const shown = () => (field() as HTMLSelectElement).selectedOptions[0]?.textContent

describe('UndoWindow', () => {
  it('follows the settings until the owner says otherwise, and can go back to them', async () => {
    const bridge = createFakeBridge()
    renderInWindow(<UndoWindow accountId="x:shop" seconds={null} />, bridge)
    expect(shown()).toBe('As in the settings')
    await userEvent.selectOptions(field(), '30 seconds')
    await userEvent.selectOptions(field(), 'As in the settings')
    expect(bridge.inputs('accounts.changeOptions')).toEqual([
      { accountId: 'x:shop', options: { undoSeconds: 30 } },
      { accountId: 'x:shop', options: { undoSeconds: null } },
    ])
  })

  it('shows what is set, also at once and a time that is not among the choices', () => {
    const bridge = createFakeBridge({})
    const { unmount } = renderInWindow(<UndoWindow accountId="x:shop" seconds={0} />, bridge)
    expect(shown()).toBe('At once')
    unmount()
    renderInWindow(<UndoWindow accountId="x:shop" seconds={45} />, bridge)
    expect(shown()).toBe('45 seconds')
  })

  it('says why it could not be kept', async () => {
    const bridge = createFakeBridge()
    bridge.refuse('accounts.changeOptions', { code: 'diskFull' })
    renderInWindow(<UndoWindow accountId="x:shop" seconds={null} />, bridge)
    await userEvent.selectOptions(field(), 'At once')
    expect((await screen.findByRole('alert')).textContent).toMatch(/disk/i)
  })
})
