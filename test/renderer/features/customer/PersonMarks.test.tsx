import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it } from 'vitest'

import { aRow } from '#test/builders/conversationRows'
import { anOpenConversation } from '#test/builders/openConversations'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { PersonMarks } from '../../../../src/renderer/features/customer/PersonMarks'
import { renderInWindow } from '../../renderInWindow'

function show(parts: Parameters<typeof aRow>[0] = {}) {
  const bridge = createFakeBridge({ 'conversation.mark': { undoId: 'undo', count: 1 } })
  renderInWindow(<PersonMarks open={anOpenConversation({ row: aRow(parts) })} />, bridge)
  return () => bridge.inputs('conversation.mark').map(({ mark }) => mark)
}
const button = (name: string) => screen.getByRole('button', { name })

it('marks a person as one who comes first, or as one who is not to be heard', async () => {
  const marks = show()
  expect(button('VIP').getAttribute('aria-pressed')).toBe('false')
  await userEvent.click(button('VIP'))
  await userEvent.click(button('Mute'))
  expect(marks()).toEqual([
    { type: 'vip', isVip: true },
    { type: 'muted', isMuted: true },
  ])
})

it('says what being muted means, and ends it', async () => {
  const marks = show({ isVip: true, isMuted: true })
  expect(button('VIP').getAttribute('aria-pressed')).toBe('true')
  expect(screen.getByText(/Nothing this customer writes waits/)).toBeTruthy()
  await userEvent.click(button('Muted'))
  expect(marks()).toEqual([{ type: 'muted', isMuted: false }])
})
