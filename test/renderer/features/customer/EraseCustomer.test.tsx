import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, it, vi } from 'vitest'

import { createFakeBridge } from '#test/renderer/fakeBridge'
import { EraseCustomer } from '../../../../src/renderer/features/customer/EraseCustomer'
import { renderInWindow } from '../../renderInWindow'

const extent = { customerId: 'marta', name: 'Marta', conversations: 3, messages: 41, drafts: 1, replies: 0 }

function show() {
  const bridge = createFakeBridge({ 'customer.extent': extent })
  const onErased = vi.fn()
  const view = renderInWindow(<EraseCustomer conversationId="one" onErased={onErased} />, bridge)
  return { bridge, onErased, view }
}
const open = () => userEvent.click(screen.getByRole('button', { name: 'Erase this person…' }))
const confirm = async () => userEvent.click(await screen.findByRole('button', { name: 'Erase for good' }))

it('says exactly what would be gone, and erases nothing by one click', async () => {
  const { bridge } = show()
  await open()
  await screen.findByText(/about Marta\? Gone for good would be: 3 conversations, 41 messages and 1 draft\. .*backups/)
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }))
  await userEvent.keyboard('{Escape}')
  expect(screen.queryByRole('button', { name: 'Erase for good' })).toBeNull()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Erase this person…' }))
  expect(bridge.inputs('customer.erase')).toEqual([])
})

it('says that it is at work, and goes when it is done', async () => {
  const { bridge, onErased } = show()
  let finish = (): void => undefined
  bridge.answer('customer.erase', () => new Promise((done) => (finish = () => done(null))))
  await open()
  await confirm()
  expect(await screen.findAllByText(/^Erasing…/)).not.toHaveLength(0)
  expect(onErased).not.toHaveBeenCalled()
  finish()
  await waitFor(() => expect(onErased).toHaveBeenCalledOnce())
  expect(bridge.inputs('customer.erase')).toEqual([{ customerId: 'marta' }])
  await screen.findByText('Everything about Marta is erased.')
})

it('says why it could not be done, and stays', async () => {
  const { bridge, onErased } = show()
  bridge.refuse('customer.erase', { code: 'anotherTaskRuns' })
  await open()
  await confirm()
  await screen.findByText(/Something else is being done with your data/)
  expect(onErased).not.toHaveBeenCalled()
})

it('leaves the owner where they are when they went elsewhere meanwhile', async () => {
  const { bridge, onErased, view } = show()
  let finish = (): void => undefined
  bridge.answer('customer.erase', () => new Promise((done) => (finish = () => done(null))))
  await open()
  await confirm()
  await waitFor(() => expect(bridge.inputs('customer.erase')).toHaveLength(1))
  view.unmount()
  finish()
  await new Promise((done) => setTimeout(done, 20))
  expect(onErased).not.toHaveBeenCalled()
})
