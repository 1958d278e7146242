import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeEach, expect, it } from 'vitest'

import { aRow } from '#test/builders/conversationRows'
import { aMessage } from '#test/builders/conversations'
import { aShopBridge } from '#test/renderer/aShopBridge'
import type { FakeBridge } from '#test/renderer/fakeBridge'
import { renderApp } from '../renderApp'

let bridge: FakeBridge
let broughtIntoView: string[] = []
const scroll = Element.prototype.scrollIntoView

beforeEach(async () => {
  broughtIntoView = []
  Element.prototype.scrollIntoView = function (this: Element) {
    broughtIntoView.push(this.id)
  }
  bridge = aShopBridge(['Ada', 'Ben', 'Cleo'].map((name) => aRow({ id: name.toLowerCase(), customerName: name })))
  renderApp(bridge)
  await screen.findByRole('heading', { level: 2, name: 'Ada' })
})
afterEach(() => {
  Element.prototype.scrollIntoView = scroll
})

/** Each page holds one message; the one that is found, `cleo-1`, is the oldest. */
function withHistory(pages: number) {
  bridge.answer('conversation.messages', ({ conversationId, before }) => {
    const number = before === null ? pages : Number(before)
    return {
      messages: [aMessage({ id: `${conversationId}-${number}`, conversationId, text: `Number ${number}` })],
      before: number === 1 ? null : String(number - 1),
      unreadable: [],
    }
  })
}

it('opens what was found at its message, after loading back to it', async () => {
  withHistory(5)
  await userEvent.keyboard('/cle')
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1))
  await screen.findByRole('heading', { level: 2, name: 'Ada' })
  await userEvent.keyboard('{Enter}')
  await screen.findByRole('heading', { level: 2, name: 'Cleo' })
  const found = (await screen.findByText('Number 1')).closest('article')
  expect(found?.getAttribute('data-lit')).toBe('true')
  expect(new Set(broughtIntoView)).toEqual(new Set(['message-cleo-1']))
  expect(document.activeElement).toBe(screen.getByRole('listbox'))
  await waitFor(() => expect(found?.getAttribute('data-lit')).toBe('false'))
})

it('stops after forty pages, and says so', async () => {
  withHistory(60)
  await userEvent.keyboard('/cle')
  await userEvent.click(await screen.findByRole('option', { name: /Cleo/, selected: false }))
  await screen.findByText(/The message is very far back/)
  expect(bridge.inputs('conversation.messages').filter((one) => one.conversationId === 'cleo')).toHaveLength(40)
})

it('empties the search with Escape from the list, and is in the lane again', async () => {
  await userEvent.keyboard('/cle')
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(1))
  await userEvent.keyboard('{Enter}{Escape}')
  await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3))
  await screen.findByRole('heading', { level: 2, name: 'Cleo' })
})

it('goes on to the lane, with word of it, when a customer was erased', async () => {
  bridge.answer('customer.extent', {
    customerId: 'a',
    name: 'Ada',
    conversations: 1,
    messages: 1,
    drafts: 0,
    replies: 0,
  })
  await userEvent.keyboard('rSome text{Escape}c')
  await userEvent.click(screen.getByRole('button', { name: 'Erase this person…' }))
  const saved = () => bridge.inputs('drafts.save').length
  await waitFor(() => expect(saved()).toBe(1))
  bridge.answer('customer.erase', () => {
    bridge.answer('inbox.list', {
      rows: [aRow({ id: 'ben', customerName: 'Ben' })],
      total: 1,
      overdueCount: 0,
      nextDueAt: null,
    })
    bridge.changed('inbox')
    return null
  })
  await userEvent.click(await screen.findByRole('button', { name: 'Erase for good' }))
  await screen.findByRole('heading', { level: 2, name: 'Ben' })
  expect(saved()).toBe(1)
})
