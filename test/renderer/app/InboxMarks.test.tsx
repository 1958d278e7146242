import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it } from 'vitest'

import { aRow } from '#test/builders/conversationRows'
import { aConversation } from '#test/builders/conversations'
import { anIdentity, anOpenConversation } from '#test/builders/openConversations'
import { aReply, deliveries } from '#test/builders/replies'
import { aShopBridge } from '#test/renderer/aShopBridge'
import type { FakeBridge } from '#test/renderer/fakeBridge'
import { renderApp } from '../renderApp'

let bridge: FakeBridge

async function show(...names: string[]): Promise<void> {
  bridge = aShopBridge(names.map((name) => aRow({ id: name.toLowerCase(), customerName: name, customerHandle: '' })))
  renderApp(bridge)
  await opened(names[0] ?? '')
}

const opened = (name: string) => screen.findByRole('heading', { level: 2, name })
const marked = () => bridge.inputs('conversation.mark').map(({ conversationIds, mark }) => [conversationIds, mark])
const done = { type: 'done', reason: null, mutes: false }
const selectedNames = () => screen.getAllByRole('option', { selected: true }).map((one) => one.textContent?.slice(1, 4))

beforeEach(() => {
  window.location.hash = ''
})

describe('ignoring', () => {
  it('takes the first reason with Enter, and moves on', async () => {
    await show('Ada', 'Ben')
    await userEvent.keyboard('i')
    expect(await screen.findByRole('menu', { name: 'Reasons' })).toBeTruthy()
    await userEvent.keyboard('{Enter}')
    await opened('Ben')
    expect(marked()).toEqual([[['ada'], { ...done, reason: 'nothingToDo' }]])
    expect(await screen.findAllByText('Ignored')).toBeTruthy()
  })

  it.each([
    ['2', { ...done, reason: 'spam' }],
    ['3', { ...done, reason: 'provocation' }],
    ['m', { ...done, reason: 'provocation', mutes: true }],
    ['{ArrowUp}{Enter}', { ...done, reason: 'answeredElsewhere' }],
  ])('knows a key for each reason: %s', async (keys, mark) => {
    await show('Ada', 'Ben')
    await userEvent.keyboard('i')
    await screen.findByRole('menu')
    await userEvent.keyboard(keys)
    await waitFor(() => expect(marked()).toEqual([[['ada'], mark]]))
  })
})

describe('taking back', () => {
  it('is one key, and shows the conversation again', async () => {
    await show('Ada', 'Ben')
    await userEvent.keyboard('e')
    await opened('Ben')
    await screen.findByRole('button', { name: 'Undo' })
    await userEvent.keyboard('z')
    await opened('Ada')
    expect(bridge.inputs('conversation.undo')).toEqual([{ undoId: 'undo' }])
    expect(await screen.findAllByText('Undone: it is as it was before.')).toBeTruthy()
  })

  it('takes back what was done last: a correction or a reply after a mark, a mark after a correction', async () => {
    await show('Ada', 'Ben')
    await userEvent.keyboard('e')
    await opened('Ben')
    bridge.answer('rules.save', { ruleId: 'rule', messages: 1, others: 0 })
    await userEvent.keyboard('3')
    expect(await screen.findAllByText(/^Your rule: /)).toBeTruthy()
    await userEvent.keyboard('z')
    await waitFor(() => expect(bridge.inputs('rules.undo')).toEqual([{ ruleId: 'rule' }]))
    expect(bridge.inputs('conversation.undo')).toEqual([])
    await userEvent.keyboard('3')
    expect(await screen.findAllByText(/^Your rule: /)).toBeTruthy()
    await userEvent.keyboard('v')
    await waitFor(() => expect(marked()).toHaveLength(2))
    await userEvent.keyboard('z')
    await waitFor(() => expect(bridge.inputs('conversation.undo')).toHaveLength(1))
    expect(bridge.inputs('rules.undo')).toHaveLength(1)
  })

  it('takes back a reply that waits in a conversation opened after a mark', async () => {
    await show('Ada', 'Ben')
    await userEvent.keyboard('e')
    await opened('Ben')
    const reply = aReply({ conversationId: 'ben', delivery: deliveries.queued })
    bridge.answer(
      'conversation.open',
      anOpenConversation({
        row: aRow({ id: 'ben', customerName: 'Ben' }),
        conversation: aConversation({ id: 'ben' }),
        identity: anIdentity({ displayName: 'Ben', handle: '' }),
        replies: [reply],
      }),
    )
    bridge.answer('outbox.takeBack', { conversationId: 'ben' })
    bridge.changed('outbox', 'inbox')
    await screen.findByText(reply.text)
    await userEvent.keyboard('z')
    await waitFor(() => expect(bridge.inputs('outbox.takeBack')).toEqual([{ replyId: reply.id }]))
    expect(bridge.inputs('conversation.undo')).toEqual([])
  })

  it('leaves the key alone where there is nothing to take back', async () => {
    await show('Ada')
    await userEvent.keyboard('z')
    expect(bridge.inputs('conversation.undo')).toEqual([])
  })
})

describe('selecting', () => {
  it('is for the whole of it what the keys were for one', async () => {
    await show('Ada', 'Ben', 'Cleo')
    await userEvent.keyboard('xjx')
    const bar = within(screen.getByRole('group', { name: 'Selected conversations' }))
    expect(bar.getByText('2 selected')).toBeTruthy()
    expect(screen.getByRole('listbox').getAttribute('aria-multiselectable')).toBe('true')
    expect(selectedNames()).toHaveLength(2)
    await userEvent.keyboard('e')
    await opened('Cleo')
    expect(marked()).toEqual([[['ada', 'ben'], done]])
    expect(await screen.findAllByText('2 conversations done')).toBeTruthy()
    expect(screen.queryByRole('group', { name: 'Selected conversations' })).toBeNull()
    await userEvent.keyboard('z')
    await waitFor(() => expect(screen.getAllByRole('option')).toHaveLength(3))
  })

  it('reaches a range with Shift and single rows with Ctrl', async () => {
    await show('Ada', 'Ben', 'Cleo', 'Dan')
    const user = userEvent.setup()
    const row = (name: string) => within(screen.getByRole('listbox')).getByText(name)
    await user.keyboard('{Control>}')
    await user.click(row('Ben'))
    await user.keyboard('{/Control}{Shift>}')
    await user.click(row('Dan'))
    await user.keyboard('{/Shift}')
    await screen.findByText('3 selected')
    await user.keyboard('{Control>}')
    await user.click(row('Cleo'))
    await user.keyboard('{/Control}')
    expect(screen.getByText('2 selected')).toBeTruthy()
    await opened('Ada')
    await user.keyboard('{Escape}')
    expect(screen.queryByText('2 selected')).toBeNull()
  })

  it('tags all that is selected', async () => {
    await show('Ada', 'Ben')
    await userEvent.keyboard('xjxt')
    await userEvent.keyboard('  look   into {Enter}')
    await waitFor(() => expect(marked()).toEqual([[['ada', 'ben'], { type: 'tagged', tag: 'look into' }]]))
  })

  it('takes a whole lane in pieces main can hold, as one action', async () => {
    await show(...Array.from({ length: 1203 }, (_, at) => `Person${at}`))
    await userEvent.keyboard('x')
    await userEvent.click(screen.getByRole('button', { name: 'Select all 1,203 in this lane' }))
    await screen.findByText('1,203 selected')
    await userEvent.keyboard('e')
    await screen.findByText('Loop finished. Nothing waits.')
    const asked = bridge.inputs('conversation.mark')
    expect(asked.map(({ conversationIds }) => conversationIds.length)).toEqual([500, 500, 203])
    expect(asked.map(({ continues }) => continues)).toEqual([null, 'undo', 'undo'])
  })
})

describe('people', () => {
  it('become VIP with v, and no longer with v again', async () => {
    await show('Ada')
    await userEvent.keyboard('v')
    await waitFor(() => expect(marked()).toEqual([[['ada'], { type: 'vip', isVip: true }]]))
  })
})

describe('the work loop', () => {
  it('goes on to the next lane that has something when one is empty', async () => {
    await show('Ada')
    window.location.hash = '#/inbox/negative/ada'
    await opened('Ada')
    bridge.answer('inbox.lanes', [
      { lane: 'inbox', count: 1 },
      { lane: 'negative', count: 0 },
      { lane: 'mentions', count: 1 },
    ])
    await userEvent.keyboard('e')
    await waitFor(() => expect(window.location.hash).toContain('#/inbox/mentions'))
  })

  it('begins with the first lane that has something', async () => {
    await show('Ada')
    bridge.answer('inbox.lanes', [
      { lane: 'now', count: 0 },
      { lane: 'directMessages', count: 1 },
    ])
    await userEvent.keyboard('gw')
    await waitFor(() => expect(window.location.hash).toContain('#/inbox/directMessages'))
  })

  it('leaves other lists with Shift E', async () => {
    await show('Ada', 'Ben')
    window.location.hash = '#/inbox/waiting/ada'
    await opened('Ada')
    bridge.answer('inbox.lanes', [{ lane: 'questions', count: 1 }])
    await userEvent.keyboard('{Shift>}E{/Shift}')
    await waitFor(() => expect(window.location.hash).toContain('#/inbox/questions'))
  })

  it('says where in the lane the owner is', async () => {
    await show('Ada', 'Ben')
    await userEvent.keyboard('j')
    await opened('Ben')
    expect(screen.getByText('2 of 2 in Inbox')).toBeTruthy()
  })
})

describe('a sale', () => {
  it('that is put aside is asked about in passing', async () => {
    bridge = aShopBridge([
      aRow({ id: 'ada', customerName: 'Ada', saleOutcome: 'open' }),
      aRow({ id: 'ben', customerName: 'Ben' }),
    ])
    renderApp(bridge)
    await opened('Ada')
    await userEvent.keyboard('e')
    await opened('Ben')
    const ask = within(await screen.findByRole('group', { name: 'What became of the sale?' }))
    await userEvent.click(ask.getByRole('button', { name: 'won' }))
    expect(marked().at(-1)).toEqual([['ada'], { type: 'sale', outcome: 'won' }])
  })
})

it('opens a lane with what is first in it now, not with what was when it was last looked at', async () => {
  await show('Ada', 'Ben')
  window.location.hash = '#/inbox/mentions'
  await waitFor(() => expect(window.location.hash).toBe('#/inbox/mentions/ada'))
  await userEvent.keyboard('e')
  await opened('Ben')
  let release = (): void => undefined
  const held = new Promise<void>((done) => (release = done))
  bridge.answer('inbox.list', async () => {
    await held
    return { rows: [aRow({ id: 'ben', customerName: 'Ben' })], total: 1, overdueCount: 0, nextDueAt: null }
  })
  bridge.changed('inbox')
  window.location.hash = '#/inbox/inbox'
  await waitFor(() => expect(screen.queryByRole('heading', { level: 2 })).toBeNull())
  release()
  await opened('Ben')
  expect(window.location.hash).toBe('#/inbox/inbox/ben')
})
