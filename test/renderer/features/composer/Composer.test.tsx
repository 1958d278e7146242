import { cleanup, screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useRef } from 'react'
import { describe, expect, it, vi } from 'vitest'

import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import type { Settings } from '#shared/domain/settings/settings'
import { anAppState } from '#test/builders/appStates'
import { aRow } from '#test/builders/conversationRows'
import { aConversation, aMessage } from '#test/builders/conversations'
import { someCapabilities } from '#test/builders/accountEntries'
import { anOpenConversation } from '#test/builders/openConversations'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { useRequest } from '../../../../src/renderer/bridge/useRequest'
import { Composer } from '../../../../src/renderer/features/composer/Composer'
import { useDraftKeeper } from '../../../../src/renderer/features/composer/useDraftKeeper'
import { renderInWindow } from '../../renderInWindow'

type Open = ReturnType<typeof anOpenConversation>
const aDraft = (text: string, seenRevision = 1) => ({
  conversationId: 'conversation',
  text,
  cursorAt: text.length,
  answersMessageId: 'message',
  seenRevision,
  startedAt: 500,
  savedAt: 600,
})

async function show(parts: Partial<Open> = {}, settings: Partial<Settings> = {}) {
  const bridge = createFakeBridge({
    'conversation.open': anOpenConversation(parts),
    'conversation.messages': { messages: [aMessage({ receivedAt: 900 })], before: null, unreadable: [] },
    'outbox.queueReply': { replyId: 'reply' },
    'outbox.goPrivate': { replyId: 'reply' },
    'drafts.save': null,
    'settings.read': { ...defaultSettings, ...settings },
    'settings.change': defaultSettings,
  })
  const onDone = vi.fn()
  const onTemplates = vi.fn()
  const onOpen = vi.fn()
  function Shown() {
    const keeper = useDraftKeeper()
    const textRef = useRef<HTMLTextAreaElement>(null)
    const open = useRequest('conversation.open', { conversationId: 'conversation' })
    return (
      open.data && (
        <Composer
          open={open.data}
          keeper={keeper}
          textRef={textRef}
          onDone={onDone}
          onOpen={onOpen}
          onTemplates={onTemplates}
          noticeWords={() => 'We have sent you a private message.'}
        />
      )
    )
  }
  renderInWindow(<Shown />, bridge)
  const text = await screen.findByRole<HTMLTextAreaElement>('textbox')
  const sent = () => bridge.inputs('outbox.queueReply')
  return { bridge, onDone, onOpen, onTemplates, text, sent }
}

const sendButton = () => screen.getByRole<HTMLButtonElement>('button', { name: /Reply to/ })

const urgent = { tier: 3 as const, by: 'facts' as const, topics: ['damaged'], evidence: '' }

describe('the composer', () => {
  it('says that a reply is public, to whom and where, and names them on the button', async () => {
    await show()
    expect(screen.getByText('Public reply')).toBeTruthy()
    expect(screen.getByText('to \u2068@martak\u2069 on X. Everyone can read it.')).toBeTruthy()
    expect(sendButton().textContent).toContain('@martak')
  })

  it('says that a message is private', async () => {
    await show({ row: aRow({ isPrivate: true, kind: 'directMessage' }) })
    expect(screen.getByText('Private message')).toBeTruthy()
    expect(screen.queryByText(/Everyone can read it/)).toBeNull()
    expect(screen.getByText('10000 left')).toBeTruthy()
  })

  it('sends with Ctrl+Enter what was written, to what was answered', async () => {
    const { text, sent, onDone } = await show()
    await userEvent.type(text, 'On its way{Control>}{Enter}{/Control}')
    await waitFor(() => expect(text.value).toBe(''))
    expect(sent()).toEqual([
      {
        plannedAt: null,
        asThread: true,
        pictures: [],
        conversationId: 'conversation',
        text: 'On its way',
        answersMessageId: 'message',
        seenRevision: 1,
        thenDone: false,
      },
    ])
    expect(onDone).not.toHaveBeenCalled()
  })

  it('sends and moves on with Ctrl+Shift+Enter', async () => {
    const { text, sent, onDone } = await show()
    await userEvent.type(text, 'Done{Control>}{Shift>}{Enter}{/Shift}{/Control}')
    await waitFor(() => expect(onDone).toHaveBeenCalledOnce())
    expect(sent()).toMatchObject([{ thenDone: true }])
  })

  it('does not send nothing, nor too much, and says by how much', async () => {
    const { text, sent } = await show({
      capabilities: someCapabilities({ publicLength: { unit: 'graphemes', limit: 5 }, canThread: false }),
    })
    expect(sendButton().disabled).toBe(true)
    await userEvent.type(text, '1234567{Control>}{Enter}{/Control}')
    expect(screen.getByText('The text is 2 characters too long. Shorten it, then send again.')).toBeTruthy()
    expect(screen.getByText('-2 left')).toBeTruthy()
    expect(sendButton().disabled).toBe(true)
    expect(sent()).toEqual([])
  })

  it('warns of what a link costs in a public reply', async () => {
    const { text } = await show()
    await userEvent.type(text, 'See ')
    expect(screen.queryByText(/costs? about/)).toBeNull()
    await userEvent.type(text, 'https://a.example')
    expect(screen.getByText('The link makes this reply cost about $0.20.')).toBeTruthy()
  })

  it('continues the draft where the cursor stood', async () => {
    const { text } = await show({ draft: { ...aDraft('Dear Marta'), cursorAt: 5 } })
    await waitFor(() => expect(text.value).toBe('Dear Marta'))
    expect(text.selectionStart).toBe(5)
  })

  it('keeps the text when it could not be queued, and says why', async () => {
    const { bridge, text } = await show()
    bridge.refuse('outbox.queueReply', { code: 'diskFull' })
    await userEvent.type(text, 'Precious{Control>}{Enter}{/Control}')
    await screen.findByText(/The disk is full/)
    expect(text.value).toBe('Precious')
  })

  it('says that the text is only in this window while the disk takes nothing, until it does', async () => {
    const { bridge, text } = await show()
    bridge.refuse('drafts.save', { code: 'diskFull' })
    await userEvent.type(text, 'Precious')
    const alert = await screen.findByRole('alert')
    expect(alert.textContent).toMatch(/^This text is only in this window until .* The disk is full/)
    expect(screen.getByText('Not saved yet')).toBeTruthy()
    bridge.answer('drafts.save', null)
    await screen.findByText('Draft saved')
    expect(screen.queryByText(/only in this window/)).toBeNull()
  })

  it('says so from the first key when the trouble is known already', async () => {
    const { bridge, text } = await show()
    bridge.answer('app.state', anAppState({ storeTrouble: { code: 'diskReadOnly' } }))
    bridge.changed('app')
    await userEvent.type(text, 'P')
    await screen.findByText(/only in this window until/)
  })

  it('says that a reply will wait when the sign-in has ended', async () => {
    const account = { ...anOpenConversation().account, signInEndedAt: 5 }
    await show({ account })
    expect(screen.getByText(/waits in the outbox until you sign in again/)).toBeTruthy()
  })

  it('opens the network’s own page where an app may not reply', async () => {
    const { bridge, text } = await show({ replyRoute: 'web' })
    await userEvent.type(text, 'Hello')
    await userEvent.click(screen.getByRole('button', { name: /Copy and answer on X/ }))
    await waitFor(() => expect(bridge.inputs('outbox.answerOnWeb')).toEqual([{ replyId: 'reply' }]))
  })
})

describe('a conversation that changed under the draft', () => {
  it('says what changed and asks once more before it sends', async () => {
    const parts = { draft: aDraft('Written before'), revision: 2, conversation: aConversation() }
    const { bridge, sent } = await show(parts)
    await screen.findByText('The customer has written again since you began.')
    bridge.refuse('outbox.queueReply', { code: 'changedUnderYou' })
    await userEvent.click(sendButton())
    await screen.findByText(/Send all the same\?$/)
    expect(sent()).toMatchObject([{ seenRevision: 1 }])
    bridge.answer('outbox.queueReply', { replyId: 'reply' })
    await userEvent.click(screen.getByRole('button', { name: 'Send all the same' }))
    await waitFor(() => expect(sent()).toMatchObject([{ seenRevision: 1 }, { seenRevision: 2 }]))
  })

  it('can go on writing instead', async () => {
    const { bridge, text } = await show({ draft: aDraft('Written before'), revision: 2 })
    bridge.refuse('outbox.queueReply', { code: 'changedUnderYou' })
    await userEvent.click(sendButton())
    await userEvent.click(await screen.findByRole('button', { name: 'Keep writing' }))
    expect(screen.queryByRole('button', { name: 'Send all the same' })).toBeNull()
    expect(text.value).toBe('Written before')
  })

  it('opens the templates at a slash that begins a word, and not within one', async () => {
    const { text, onTemplates } = await show()
    await userEvent.type(text, 'and/or')
    expect(onTemplates).not.toHaveBeenCalled()
    await userEvent.type(text, ' /')
    expect(onTemplates).toHaveBeenCalledOnce()
    expect(text.value).toBe('and/or ')
  })

  it('asks before a public reply that holds personal data, and says what', async () => {
    const { text, sent } = await show()
    await userEvent.type(text, 'Write to anna@example.com{Control>}{Enter}{/Control}')
    expect((await screen.findByRole('alert')).textContent).toMatch(/e-mail address.*Everyone can read it/)
    expect(sent()).toEqual([])
    await userEvent.click(screen.getByRole('button', { name: 'Send all the same' }))
    await waitFor(() => expect(sent()).toHaveLength(1))
  })

  it('sends personal data in a private message without asking', async () => {
    const { text, sent } = await show({ row: aRow({ isPrivate: true, kind: 'directMessage' }) })
    await userEvent.type(text, 'Write to anna@example.com{Control>}{Enter}{/Control}')
    await waitFor(() => expect(sent()).toHaveLength(1))
  })

  it('goes private with what was typed, as a pair, and sends both as one', async () => {
    const { text, bridge } = await show()
    await userEvent.type(text, 'Your order number?')
    await userEvent.click(screen.getByRole('button', { name: /^Go private/ }))
    const message = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the private message' })
    const notice = screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Text of the public notice' })
    expect([message.value, notice.value]).toEqual(['Your order number?', 'We have sent you a private message.'])
    await userEvent.click(screen.getByRole('button', { name: /^Send privately to/ }))
    await waitFor(() => expect(bridge.inputs('outbox.goPrivate')).toHaveLength(1))
    expect(bridge.inputs('outbox.goPrivate')[0]).toMatchObject({
      privateText: 'Your order number?',
      noticeText: 'We have sent you a private message.',
    })
  })

  it('asks first where the customer has written in private too, and leads there', async () => {
    const { text, bridge, onOpen } = await show()
    await userEvent.type(text, 'Your order number?')
    await userEvent.click(screen.getByRole('button', { name: /^Go private/ }))
    bridge.refuse('outbox.goPrivate', { code: 'privateUnread', conversationId: 'private', count: 2 })
    await userEvent.click(screen.getByRole('button', { name: /^Send privately to/ }))
    await screen.findByText(/2 messages you have not read yet\. Send all the same\?/)
    await userEvent.click(screen.getByRole('button', { name: 'Read it first' }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('private')
    bridge.answer('outbox.goPrivate', { replyId: 'reply' })
    await userEvent.click(screen.getByRole('button', { name: 'Send all the same' }))
    await waitFor(() => expect(bridge.inputs('outbox.goPrivate')).toHaveLength(2))
    expect(bridge.inputs('outbox.goPrivate').map(({ passUnread }) => passUnread)).toEqual([0, 2])
  })

  it('comes back from going private with the text', async () => {
    const { text } = await show()
    await userEvent.type(text, 'Your order number?')
    await userEvent.click(screen.getByRole('button', { name: /^Go private/ }))
    await userEvent.click(screen.getByRole('button', { name: 'Stay public' }))
    expect(screen.getByRole<HTMLTextAreaElement>('textbox').value).toBe('Your order number?')
  })

  it('does not offer to go private where that is not possible', async () => {
    await show({ capabilities: someCapabilities({ canGoPrivate: false }) })
    expect(screen.queryByRole('button', { name: /^Go private/ })).toBeNull()
  })

  it('blocks a text with a field that is not filled in', async () => {
    const { text } = await show()
    await userEvent.type(text, 'Hi [[name], it left.')
    expect(sendButton().disabled).toBe(true)
    expect(screen.getByText(/“\[name\]” is still to be filled in/)).toBeTruthy()
  })

  it('shows the parts of a long reply exactly as they leave', async () => {
    await show({}, { signature: '– Ana' })
    const text = screen.getByRole<HTMLTextAreaElement>('textbox')
    await userEvent.click(text)
    await userEvent.paste(`${'The first part is long. '.repeat(12)}The end.`)
    await userEvent.click(await screen.findByText('See the 2 parts'))
    const parts = screen.getAllByRole('listitem').map((item) => item.textContent)
    expect(parts).toHaveLength(2)
    expect(parts[0]).toMatch(/ 1\/2$/)
    expect(parts[1]).toMatch(/The end\.\s+– Ana 2\/2$/)
  })

  it('minds a joke where the matter is urgent, and not where it is not', async () => {
    const parts = { lastInboundText: 'Hello again' }
    const urgency = { ...urgent, messageClass: 'other' as const }
    const { text } = await show({ ...parts, row: aRow({ urgency: { ...urgency, sentiment: 'neutral' as const } }) })
    await userEvent.type(text, 'On its way 😂')
    await screen.findByText(/The customer is upset or the matter is urgent/)
    cleanup()
    const calm = await show({
      ...parts,
      row: aRow({ urgency: { ...urgency, tier: 1 as const, sentiment: 'neutral' as const } }),
    })
    await userEvent.type(calm.text, 'On its way 😂')
    expect(screen.queryByText(/The customer is upset/)).toBeNull()
  })

  it('counts the signature and shows it, once', async () => {
    await show({}, { signature: '– Ana' })
    const text = screen.getByRole<HTMLTextAreaElement>('textbox')
    await userEvent.type(text, 'Hello')
    await waitFor(() => expect(screen.getByText('269 left')).toBeTruthy())
    expect(screen.getByText('– Ana')).toBeTruthy()
    await userEvent.type(text, ' – Ana')
    expect(screen.queryByText('– Ana')).toBeNull()
  })

  it('says in how many parts a long text leaves', async () => {
    const { bridge, text } = await show()
    await userEvent.click(text)
    await userEvent.paste('It left this morning. '.repeat(20))
    await userEvent.click(screen.getByRole('button', { name: /in 2 parts/ }))
    await waitFor(() => expect(bridge.inputs('outbox.queueReply')).toHaveLength(1))
  })

  it('plans a reply in the owner’s own words', async () => {
    const { bridge, text } = await show()
    await userEvent.type(text, 'It left.')
    await userEvent.click(screen.getByRole('button', { name: 'Send later' }))
    await userEvent.type(await screen.findByRole('textbox', { name: 'Or in your own words' }), 'in 2 hours')
    await userEvent.click(screen.getByRole('button', { name: 'Plan it' }))
    await waitFor(() => expect(bridge.inputs('outbox.queueReply')).toHaveLength(1))
    expect(bridge.inputs('outbox.queueReply')[0]?.plannedAt).toBeGreaterThan(0)
  })

  it('offers a better wording and takes it with one key', async () => {
    const { text } = await show()
    await userEvent.type(text, 'Simply send us a photo.')
    expect(await screen.findByText(/./, { selector: 'mark' })).toBeTruthy()
    await userEvent.keyboard('{Control>}.{/Control}')
    await waitFor(() => expect(text.value).toBe('Send us a photo.'))
  })
})

describe('an acknowledgement', () => {
  const draft = { ...aDraft('We are on it.'), isHolding: true }

  it('says that the customer goes on waiting, and is sent as what it is', async () => {
    const { sent } = await show({ draft })
    expect(screen.getByText(/goes on waiting for your answer \(next business day\)/)).toBeTruthy()
    await userEvent.click(sendButton())
    await vi.waitFor(() => expect(sent()).toMatchObject([{ text: 'We are on it.', isHolding: true }]))
  })

  it('can have become the whole answer', async () => {
    const { sent } = await show({ draft })
    await userEvent.click(screen.getByRole('button', { name: 'It is the whole answer' }))
    expect(screen.queryByText(/goes on waiting/)).toBeNull()
    await userEvent.click(sendButton())
    await vi.waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).not.toHaveProperty('isHolding')
  })

  it('is none once its text is emptied and another begun', async () => {
    const { text, sent } = await show({ draft })
    await userEvent.clear(text)
    await userEvent.type(text, 'It left.')
    await userEvent.click(sendButton())
    await vi.waitFor(() => expect(sent()).toHaveLength(1))
    expect(sent()[0]).not.toHaveProperty('isHolding')
  })
})
