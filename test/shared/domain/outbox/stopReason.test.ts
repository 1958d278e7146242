import { describe, expect, it } from 'vitest'

import { stopReason } from '#shared/domain/outbox/stopReason'
import type { Reply } from '#shared/domain/outbox/reply'
import type { Change } from '#shared/domain/shop/change'
import { aShop } from '#test/builders/aShop'
import { aConversation, aMessage } from '#test/builders/conversations'
import { aReply } from '#test/builders/replies'

const now = 2_000_000
const hour = 3_600_000
const always = { replyWindowHours: null }
const seen = { at: now - 1000, inboundCount: 1 }
const second: Change = { type: 'messageArrived', message: aMessage({ id: 'second', remoteId: '11' }) }
const code = (reply: Partial<Reply>, shop = aShop(), capabilities: { replyWindowHours: number | null } = always) =>
  stopReason(shop, aReply(reply), capabilities, now)?.code ?? null

describe('stopReason', () => {
  it('lets a reply go whose owner has seen everything', () => {
    expect(code({ seen })).toBeNull()
  })

  it('stops a reply over a message that came since, and not one of an older version, which did not note it', () => {
    expect(code({ seen }, aShop(second))).toBe('customerWroteSince')
    expect(code({}, aShop(second))).toBeNull()
  })

  it('stops a reply over an edit made since, and not over an earlier one', () => {
    const edited = (editedAt: number): Change => ({
      ...{ type: 'messageEdited', messageId: 'message', conversationId: 'conversation', remoteId: '10' },
      text: 'Never mind',
      editedAt,
    })
    expect(code({ seen }, aShop(edited(seen.at + 1)))).toBe('customerWroteSince')
    expect(code({ seen }, aShop(edited(seen.at)))).toBeNull()
  })

  it('lets the later parts of a thread follow, whoever writes between them', () => {
    expect(code({ seen, after: { replyId: 'first', as: 'part' } }, aShop(second))).toBeNull()
    expect(code({ seen, after: { replyId: 'first', as: 'notice' } }, aShop(second))).toBe('customerWroteSince')
  })

  it.each([
    ['at its time', now, null],
    ['a quarter of an hour late', now - 900_000, null],
    ['later than that', now - 900_001, 'plannedTimePassed'],
  ])('asks about a planned reply that leaves %s: %s', (_when, plannedAt, stopped) => {
    expect(code({ plannedAt, queuedAt: 1, seen: { at: 1, inboundCount: 1 } })).toBe(stopped)
  })

  it('does not ask again once the owner has said that it goes all the same', () => {
    expect(code({ plannedAt: now - hour, seen })).toBeNull()
  })

  it('stops a private message after the network’s reply window, and nothing public', () => {
    const old = aMessage({ sentAt: now - 25 * hour })
    const opened: Change = {
      type: 'conversationOpened',
      conversation: aConversation({ id: 'dm', kind: 'directMessage' }),
    }
    const shop = aShop(opened, {
      type: 'messageArrived',
      message: { ...old, id: 'dm-1', remoteId: '90', conversationId: 'dm' },
    })
    const reply = { conversationId: 'dm', isPrivate: true, seen }
    expect(code(reply, shop, { replyWindowHours: 24 })).toBe('replyWindowClosed')
    expect(code(reply, shop, { replyWindowHours: 26 })).toBeNull()
    expect(code({ ...reply, isPrivate: false }, shop, { replyWindowHours: 24 })).toBeNull()
  })
})
