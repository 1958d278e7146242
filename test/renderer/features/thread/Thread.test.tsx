import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { describe, expect, it, vi } from 'vitest'

import type { Message } from '#shared/domain/conversations/message'
import type { Reply } from '#shared/domain/outbox/reply'
import { aRow } from '#test/builders/conversationRows'
import { aMessage } from '#test/builders/conversations'
import { anOpenConversation } from '#test/builders/openConversations'
import { aReply, deliveries } from '#test/builders/replies'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { useMessages } from '../../../../src/renderer/bridge/useMessages'
import { Thread } from '../../../../src/renderer/features/thread/Thread'
import { renderInWindow } from '../../renderInWindow'

const now = new Date(2026, 10, 22, 12, 0).getTime()
const at = (hours: number, minutes: number) => new Date(2026, 10, 22, hours, minutes).getTime()

type Parts = {
  readonly open?: Parameters<typeof anOpenConversation>[0]
  readonly messages?: readonly Message[]
  readonly replies?: Reply[]
}

function show({ open = {}, messages = [aMessage({ sentAt: at(11, 20) })], replies = [] }: Parts) {
  const bridge = createFakeBridge({
    'conversation.messages': { messages: [...messages], before: null, unreadable: [] },
    'outbox.takeBack': { conversationId: 'public' },
  })
  const takeBack = {
    before: vi.fn(async (): Promise<void> => undefined),
    after: vi.fn(async (_conversationId: string): Promise<void> => undefined),
  }
  const onDone = vi.fn()
  const onIgnore = vi.fn()
  const onReply = vi.fn()
  const onIgnoreAndMute = vi.fn()
  function Shown() {
    const read = useMessages('conversation')
    const threadRef = useRef(null)
    const shown = anOpenConversation({ replies, ...open })
    return (
      <Thread
        open={shown}
        messages={read}
        isFirst
        composer={null}
        threadRef={threadRef}
        onDone={onDone}
        onIgnore={onIgnore}
        onReply={onReply}
        onIgnoreAndMute={onIgnoreAndMute}
        takeBack={takeBack}
      />
    )
  }
  renderInWindow(<Shown />, bridge, { now })
  return { bridge, takeBack, onDone, onIgnore, onReply, onIgnoreAndMute }
}

describe('the thread', () => {
  it('says who writes, where, who can read it, and why it is first', async () => {
    show({ open: { row: aRow({ waitingSince: at(11, 20) }) } })
    expect(screen.getByRole('heading', { level: 2, name: 'Marta Kowalska' })).toBeTruthy()
    expect(screen.getByText('public · X · mention')).toBeTruthy()
    expect(screen.getByText(/^First by its points; it waits since 11:20$/)).toBeTruthy()
    expect(await screen.findByText('Today')).toBeTruthy()
    expect(screen.getByText(/11:20 · everyone can read this/)).toBeTruthy()
  })

  it('marks the conversation as read after a moment', async () => {
    const { bridge } = show({ open: { row: aRow({ unreadCount: 2 }) } })
    expect(bridge.inputs('conversation.markRead')).toEqual([])
    await waitFor(() => expect(bridge.inputs('conversation.markRead')).toEqual([{ conversationId: 'conversation' }]))
  })

  it('shows text as text and opens its https links through main', async () => {
    const { bridge } = show({ messages: [aMessage({ text: '<b>Hi</b> https://shop.example/a' })] })
    await screen.findByText(/<b>Hi<\/b>/)
    await userEvent.click(screen.getByRole('link', { name: 'https://shop.example/a' }))
    expect(bridge.inputs('app.openLink')).toEqual([{ url: 'https://shop.example/a' }])
  })

  it('says that a message was edited, and shows the earlier text on demand', async () => {
    show({ messages: [aMessage({ text: 'new', editedAt: at(12, 3), earlierTexts: ['old'] })] })
    const button = await screen.findByRole('button', { name: /edited 12:03/ })
    expect(screen.queryByText('old')).toBeNull()
    await userEvent.click(button)
    expect(screen.getByText('old')).toBeTruthy()
  })

  it('says that a message was deleted by the customer', async () => {
    show({ messages: [aMessage({ deletedAt: at(11, 30) })] })
    await screen.findByText(/deleted by the customer/)
  })

  it('says that the disk has lost a text, and shows nothing in its place', async () => {
    const picture = { kind: 'image' as const, url: 'https://pbs.example/1.jpg', alt: 'a mug', width: 4, height: 3 }
    const { bridge } = show({})
    bridge.answer('conversation.messages', {
      messages: [aMessage({ text: '', attachments: [picture], sentAt: at(11, 20) })],
      before: null,
      unreadable: ['message'],
    })
    bridge.changed('inbox')
    await screen.findByText('The disk has lost this message’s text. A backup may have it.')
    expect(screen.queryByRole('img', { name: 'a mug' })).toBeNull()
    expect(screen.getByText(/11:20/, { selector: 'footer' })).toBeTruthy()
  })

  it('quotes the post that is answered', async () => {
    const parent = { remoteId: '1', authorHandle: 'shop', text: 'New glazes', isOurs: true }
    show({ messages: [aMessage({ parent })] })
    expect(await screen.findByText('Answers your post')).toBeTruthy()
    expect(screen.getByText('New glazes')).toBeTruthy()
  })

  it('asks main for pictures by message and place, and says so when one does not come', async () => {
    const picture = {
      kind: 'image' as const,
      url: 'https://pbs.example/1.jpg',
      alt: 'a broken mug',
      width: 4,
      height: 3,
    }
    show({ messages: [aMessage({ id: 'm/1', attachments: [picture] })] })
    const image = await screen.findByRole('img', { name: 'a broken mug' })
    expect(image.getAttribute('src')).toBe('/picture/conversation/m%2F1/0')
    image.dispatchEvent(new Event('error'))
    await screen.findByText('The picture could not be loaded: a broken mug')
  })

  it('reopens what is done', async () => {
    const { bridge, onDone } = show({ open: { row: aRow({ doneAt: 5, waitingSince: null }) } })
    expect(screen.queryByRole('button', { name: 'Done' })).toBeNull()
    await userEvent.click(screen.getByRole('button', { name: 'Reopen' }))
    expect(bridge.inputs('conversation.mark')).toEqual([
      { conversationIds: ['conversation'], mark: { type: 'reopened' }, continues: null },
    ])
    expect(onDone).not.toHaveBeenCalled()
  })

  it('loads earlier messages', async () => {
    const { bridge } = show({})
    bridge.answer('conversation.messages', ({ before }) => ({
      messages: [aMessage({ id: before ?? 'new', text: before === null ? 'the newest' : 'the first' })],
      before: before === null ? 'first' : null,
      unreadable: [],
    }))
    bridge.changed('inbox')
    await userEvent.click(await screen.findByRole('button', { name: 'Earlier messages' }))
    const first = await screen.findByText('the first')
    expect(first.compareDocumentPosition(screen.getByText('the newest'))).toBe(Node.DOCUMENT_POSITION_FOLLOWING)
    expect(screen.queryByRole('button', { name: 'Earlier messages' })).toBeNull()
  })
})

describe('a reply on its way', () => {
  it('can be taken back before it leaves, with what is being typed kept first', async () => {
    const delivery = { ...deliveries.queued, notBefore: now + 8_000 }
    const { bridge, takeBack } = show({ replies: [aReply({ delivery })] })
    await screen.findByText('Leaves in 8 s.')
    takeBack.before.mockImplementation(async () => expect(bridge.inputs('outbox.takeBack')).toEqual([]))
    await userEvent.click(screen.getByRole('button', { name: 'Undo' }))
    await waitFor(() => expect(takeBack.after).toHaveBeenCalledExactlyOnceWith('public'))
    expect(bridge.inputs('outbox.takeBack')).toEqual([{ replyId: 'reply' }])
  })

  it('that the network does not allow says so and offers its own page, an edit or giving up', async () => {
    const { bridge } = show({ replies: [aReply({ delivery: deliveries.failed })] })
    await screen.findByText(/^Not sent\. The network does not let this app reply here/)
    for (const name of ['Edit', 'Discard']) expect(screen.getByRole('button', { name })).toBeTruthy()
    await userEvent.click(screen.getByRole('button', { name: 'Copy and open X' }))
    expect(bridge.inputs('outbox.answerOnWeb')).toEqual([{ replyId: 'reply' }])
  })

  it('that was cut off is looked for, without a button to send it twice', async () => {
    show({ replies: [aReply({ delivery: deliveries.unconfirmed })] })
    await screen.findByText('Cut off while sending. Looking at X whether it is there.')
    expect(screen.queryByRole('button', { name: 'Send again' })).toBeNull()
  })

  it('asks once more before it is discarded', async () => {
    const { bridge } = show({ replies: [aReply({ delivery: deliveries.failed })] })
    await userEvent.click(await screen.findByRole('button', { name: 'Discard' }))
    expect(bridge.inputs('outbox.discard')).toEqual([])
    await userEvent.click(screen.getAllByRole('button', { name: 'Discard' }).at(-1) as HTMLElement)
    await waitFor(() => expect(bridge.inputs('outbox.discard')).toEqual([{ replyId: 'reply' }]))
  })

  it('says in place why an action was refused', async () => {
    const { bridge } = show({ replies: [aReply({ delivery: deliveries.waiting })] })
    await screen.findByText(/^Not sent yet; next try at .*no connection/)
    bridge.refuse('outbox.retry', { code: 'diskFull' })
    await userEvent.click(await screen.findByRole('button', { name: 'Try now' }))
    await screen.findByText(/The disk is full/)
  })
})
