import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import type { Reply } from '#shared/domain/outbox/reply'
import { aReply, deliveries } from '#test/builders/replies'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Outbox } from '../../../../src/renderer/features/outbox/Outbox'
import { renderInWindow } from '../../renderInWindow'

const now = 1_000_000
const undecided = { ...deliveries.unconfirmed, nextLookAt: null, lookedCount: 3 }

function show(replies: Reply[], total = replies.length) {
  const bridge = createFakeBridge({
    'outbox.list': { replies, holds: {}, total, openCount: replies.length },
    'outbox.takeBack': { conversationId: 'conversation' },
  })
  const onOpen = vi.fn()
  renderInWindow(<Outbox onOpen={onOpen} />, bridge, { now })
  return { bridge, onOpen }
}

const press = async (name: string) => userEvent.click(await screen.findByRole('button', { name }))
const onReply = [{ replyId: 'reply' }]

describe('Outbox', () => {
  it('puts what needs the owner first, then what is on its way, then what was sent', async () => {
    show([
      aReply({ id: 'a', delivery: deliveries.sent }),
      aReply({ id: 'b', delivery: deliveries.waiting }),
      aReply({ id: 'c', delivery: deliveries.failed }),
    ])
    await screen.findByRole('region', { name: /Needs you/ })
    expect(screen.getAllByRole('region').map((section) => section.firstChild?.textContent)).toEqual([
      'Needs you 1',
      'On its way 1',
      'Sent recently 1',
    ])
  })

  it('says to whom, where, how openly and what', async () => {
    show([aReply({ isPrivate: true })])
    const item = await screen.findByRole('listitem')
    expect(within(item).getByRole('heading', { name: /Marta Kowalska.*@martak/ })).toBeDefined()
    expect(within(item).getByRole('img', { name: 'X' })).toBeDefined()
    expect(within(item).getByText('private')).toBeDefined()
    expect(within(item).getByText('It left this morning.')).toBeDefined()
  })

  it('counts a queued reply down and takes it back into its conversation', async () => {
    const { bridge, onOpen } = show([aReply({ delivery: { ...deliveries.queued, notBefore: now + 8000 } })])
    expect(await screen.findByText('Leaves in 8 s.')).toBeDefined()
    await press('Undo')
    await waitFor(() => expect(onOpen).toHaveBeenCalledExactlyOnceWith('conversation'))
    expect(bridge.inputs('outbox.takeBack')).toEqual(onReply)
  })

  it('stays with its reason where taking back came too late', async () => {
    const { bridge, onOpen } = show([aReply()])
    bridge.refuse('outbox.takeBack', { code: 'invalidRequest' })
    await press('Undo')
    expect(await screen.findByRole('alert')).toBeDefined()
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('says why a reply waits and when it is tried again', async () => {
    show([aReply({ delivery: deliveries.waiting })])
    expect((await screen.findByText(/next try at/)).textContent).toContain('no connection to the internet')
  })

  it('tries a failed reply again', async () => {
    const { bridge } = show([aReply({ delivery: { ...deliveries.failed, reason: { code: 'duplicateText' } } })])
    await press('Try now')
    expect(bridge.inputs('outbox.retry')).toEqual(onReply)
  })

  it('offers the network’s own page where the network lets no app reply', async () => {
    const { bridge } = show([aReply({ delivery: deliveries.failed })])
    await press('Copy and open X')
    expect(bridge.inputs('outbox.answerOnWeb')).toEqual(onReply)
  })

  it('looks again for an unconfirmed reply', async () => {
    const { bridge } = show([aReply({ delivery: undecided })])
    expect(await screen.findByText(/Looked 3 times, not found/)).toBeDefined()
    await press('Look again')
    expect(bridge.inputs('outbox.lookAgain')).toEqual(onReply)
  })

  it('warns of a second copy before an unconfirmed reply is sent again', async () => {
    const { bridge } = show([aReply({ delivery: undecided })])
    await press('Send again')
    expect(bridge.inputs('outbox.sendAgain')).toEqual([])
    const question = screen.getByRole('group', { name: /may already be at X/ })
    await userEvent.click(within(question).getByRole('button', { name: 'Send again anyway' }))
    expect(bridge.inputs('outbox.sendAgain')).toEqual(onReply)
  })

  it('marks a reply sent that was handed over', async () => {
    const { bridge } = show([aReply({ route: 'web', delivery: deliveries.handedOver })])
    await press('Mark as sent')
    expect(bridge.inputs('outbox.markSent')).toEqual(onReply)
  })

  it('discards only after a second word', async () => {
    const { bridge } = show([aReply({ delivery: deliveries.failed })])
    await press('Discard')
    const question = screen.getByRole('group', { name: /Discard this reply/ })
    await userEvent.click(within(question).getByRole('button', { name: 'Cancel' }))
    expect(bridge.inputs('outbox.discard')).toEqual([])
    expect(document.activeElement?.textContent).toBe('Discard')
    await press('Discard')
    await userEvent.click(within(screen.getByRole('group')).getByRole('button', { name: 'Discard' }))
    expect(bridge.inputs('outbox.discard')).toEqual(onReply)
  })

  it('keeps the focus in the list when the reply that had it goes', async () => {
    const { bridge } = show([aReply({ delivery: deliveries.handedOver })])
    await press('Mark as sent')
    bridge.answer('outbox.list', { replies: [], holds: {}, total: 0, openCount: 0 })
    bridge.changed('outbox')
    expect(await screen.findByText('Nothing waits to be sent')).toBeDefined()
    await waitFor(() => expect(document.activeElement?.getAttribute('tabindex')).toBe('-1'))
  })

  it('opens the conversation of any reply', async () => {
    const { onOpen } = show([aReply({ delivery: deliveries.sent })])
    await press('Open the conversation')
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('conversation')
  })

  it('turns the pages of a long outbox', async () => {
    const { bridge } = show([aReply()], 120)
    expect(await screen.findByText('1–50 of 120')).toBeDefined()
    await press('More')
    expect(bridge.inputs('outbox.list').at(-1)).toEqual({ offset: 50, limit: 50 })
  })

  it('is calm when nothing waits', async () => {
    show([])
    expect(await screen.findByText('Nothing waits to be sent')).toBeDefined()
    expect(screen.queryByRole('region')).toBeNull()
  })
})
