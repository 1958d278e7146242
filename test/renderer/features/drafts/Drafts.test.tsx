import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'

import type { RequestOutput } from '#shared/ipc/contract'
import { createFakeBridge } from '#test/renderer/fakeBridge'
import { Drafts } from '../../../../src/renderer/features/drafts/Drafts'
import { renderInWindow } from '../../renderInWindow'

type Listed = RequestOutput<'drafts.list'>['drafts'][number]

const now = 10_000_000

function aDraft(customerName = 'Marta Kowalska'): Listed {
  return {
    draft: {
      conversationId: 'conversation',
      text: 'Pani Marto, bardzo mi przykro.',
      cursorAt: 0,
      answersMessageId: null,
      seenRevision: 0,
      startedAt: now - 600_000,
      savedAt: now - 300_000,
    },
    row: {
      id: 'conversation',
      channelId: 'x',
      kind: 'mention',
      isPrivate: false,
      customerName,
      customerHandle: 'martak',
      identityId: 'x:martak',
      hasAvatar: false,
      isVerified: false,
      followerCount: null,
      snippet: '',
      snippetDirection: 'in',
      lastMessageAt: now,
      waitingSince: null,
      urgency: null,
      clock: null,
      unreadCount: 0,
      doneAt: null,
      doneReason: null,
      saleOutcome: null,
      isVip: false,
      isMuted: false,
      hasDraft: true,
      outboxState: null,
      contactsIn24h: 1,
      replyWindowClosesAt: null,
    },
  }
}

function show(drafts: Listed[]) {
  const bridge = createFakeBridge({ 'drafts.list': { drafts, total: drafts.length } })
  const onOpen = vi.fn()
  renderInWindow(<Drafts onOpen={onOpen} />, bridge, { now })
  return { bridge, onOpen }
}

describe('Drafts', () => {
  it('shows to whom, what, how openly and how old', async () => {
    show([aDraft()])
    const item = await screen.findByRole('listitem')
    expect(within(item).getByText('Marta Kowalska')).toBeDefined()
    expect(within(item).getByText('Pani Marto, bardzo mi przykro.')).toBeDefined()
    expect(within(item).getByText('public')).toBeDefined()
    expect(within(item).getByText('5 min ago')).toBeDefined()
    expect(screen.getByText('1 draft')).toBeDefined()
  })

  it('opens the conversation to go on writing', async () => {
    const { onOpen } = show([aDraft()])
    await userEvent.click(await screen.findByRole('button', { name: 'Go on writing to Marta Kowalska' }))
    expect(onOpen).toHaveBeenCalledExactlyOnceWith('conversation')
  })

  it('discards a draft only after a second word', async () => {
    const { bridge } = show([aDraft()])
    await userEvent.click(await screen.findByRole('button', { name: 'Discard the draft to Marta Kowalska' }))
    expect(document.activeElement?.textContent).toBe('Cancel')
    expect(bridge.inputs('drafts.drop')).toEqual([])
    await userEvent.click(within(screen.getByRole('group')).getByRole('button', { name: 'Discard' }))
    expect(bridge.inputs('drafts.drop')).toEqual([{ conversationId: 'conversation' }])
  })

  it('leaves the draft alone on Escape, and gives the focus back', async () => {
    const { bridge } = show([aDraft()])
    const discard = await screen.findByRole('button', { name: 'Discard the draft to Marta Kowalska' })
    await userEvent.click(discard)
    await userEvent.keyboard('{Escape}')
    expect(screen.queryByRole('group')).toBeNull()
    expect(document.activeElement).toBe(discard)
    expect(bridge.inputs('drafts.drop')).toEqual([])
  })

  it('says in place why a draft could not be discarded', async () => {
    const { bridge } = show([aDraft()])
    bridge.refuse('drafts.drop', { code: 'diskFull' })
    await userEvent.click(await screen.findByRole('button', { name: /^Discard the draft/ }))
    await userEvent.click(within(screen.getByRole('group')).getByRole('button', { name: 'Discard' }))
    expect((await screen.findByRole('alert')).textContent).toContain('The disk is full')
  })

  it('says what will be here when nothing is', async () => {
    show([])
    expect(await screen.findByText('No drafts')).toBeDefined()
  })
})
