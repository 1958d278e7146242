import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import { createFakeBridge } from '#test/renderer/fakeBridge'
import { SaleOutcome } from '../../../../src/renderer/features/thread/SaleOutcome'
import { renderInWindow } from '../../renderInWindow'

it('says what became of a sale, and takes another word for it', async () => {
  const bridge = createFakeBridge({ 'conversation.mark': { undoId: 'undo', count: 1 } })
  renderInWindow(<SaleOutcome conversationId="one" outcome="open" />, bridge)
  const sale = within(screen.getByRole('group', { name: 'Sale' }))
  expect(sale.getByRole('button', { pressed: true }).textContent).toBe('open')
  await userEvent.click(sale.getByRole('button', { name: 'lost' }))
  expect(bridge.inputs('conversation.mark')).toMatchObject([
    { conversationIds: ['one'], mark: { type: 'sale', outcome: 'lost' } },
  ])
})
