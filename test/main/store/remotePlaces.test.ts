import { describe, expect, it } from 'vitest'

import { remoteKey } from '#shared/domain/shop/keys'
import type { ConversationEntry, MessageHead } from '#shared/domain/shop/shop'
import { aConversation } from '#test/builders/conversations'

import { packHeads } from '../../../src/main/store/headCodec'
import { packedEntry } from '../../../src/main/store/packedEntry'
import { createRemotePlaces } from '../../../src/main/store/remotePlaces'

function aHead(id: string, remoteId: string, earlierRemoteIds: readonly string[] = []): MessageHead {
  const moments = { sentAt: 1, receivedAt: 2, editedAt: null }
  return { id, remoteId, earlierRemoteIds, direction: 'in', ...moments, isDeleted: false, isAutomatic: false }
}

function anEntry(id: string, heads: readonly MessageHead[], accountId = 'x:shop'): ConversationEntry {
  const rest = {
    revision: 1,
    snippet: '',
    snippetDirection: 'in' as const,
    lastMessageAt: 1,
    waitingSince: null,
    acknowledgedAt: null,
    dueAt: null,
    turnAt: null,
    verdicts: [],
    urgency: null,
    language: null,
  }
  const marks = {
    unreadCount: 0,
    readAt: 0,
    doneAt: null,
    doneReason: null,
    saleOutcome: null,
    isMuted: false,
    tags: [],
  }
  return packedEntry(
    { conversation: aConversation({ id, accountId }), ...rest, ...marks },
    packHeads(heads, () => []),
  )
}

describe('where messages are by their ids at the network', () => {
  it('is found for each of 30,000, under every id it ever had, and for nothing else', () => {
    const entries = new Map<string, ConversationEntry>()
    const places = createRemotePlaces((id) => entries.get(id))
    for (let at = 0; at < 3_000; at += 1) {
      const heads = Array.from({ length: 10 }, (_, n) =>
        aHead(`m${n}`, `<${at}|${n}, x>`, n === 3 ? [`old ${at}`] : []),
      )
      const entry = anEntry(`c${at}`, heads)
      entries.set(`c${at}`, entry)
      if (at % 2 === 0)
        places.addPacked(
          'x:shop',
          `c${at}`,
          packHeads(heads, () => []),
        )
      else {
        for (const { id, remoteId, earlierRemoteIds } of heads)
          for (const one of [remoteId, ...earlierRemoteIds])
            places.set(remoteKey('x:shop', one), { conversationId: `c${at}`, messageId: id })
      }
    }
    for (let at = 0; at < 3_000; at += 7) {
      const place = { conversationId: `c${at}`, messageId: 'm3' }
      expect(places.get(remoteKey('x:shop', `<${at}|3, x>`))).toEqual(place)
      expect(places.get(remoteKey('x:shop', `old ${at}`))).toEqual(place)
      expect(places.has(remoteKey('x:shop', `<${at}|11, x>`))).toBe(false)
      expect(places.has(remoteKey('x:other', `<${at}|3, x>`))).toBe(false)
    }
  })

  it('is forgotten with the conversation', () => {
    const entries = new Map([['c', anEntry('c', [aHead('m', '1')])]])
    const places = createRemotePlaces((id) => entries.get(id))
    places.set(remoteKey('x:shop', '1'), { conversationId: 'c', messageId: 'm' })
    expect(places.has(remoteKey('x:shop', '1'))).toBe(true)
    entries.delete('c')
    expect(places.has(remoteKey('x:shop', '1'))).toBe(false)
  })
})
