import { describe, expect, it } from 'vitest'

import type { ExportRecord } from '#shared/domain/exports/exportRecord'
import { fail } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { aConversation, aMessage } from '#test/builders/conversations'
import { aReply } from '#test/builders/replies'
import { createMemoryPictures } from '#test/fakes/memoryPictures'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { exportShop, type Progress } from '../../../../src/main/services/exports/exportShop'
import { exported, exportedAt, shopJson, texts } from './exportStage'
import { createMemoryTarget } from './memoryExport'

const draft = {
  conversationId: 'conversation',
  text: 'It left',
  cursorAt: 7,
  answersMessageId: 'message',
  seenRevision: 0,
  startedAt: 5_000,
  savedAt: 6_000,
}
const second: readonly Change[] = [
  { type: 'conversationOpened', conversation: aConversation({ id: 'second', threadId: 'second' }) },
  { type: 'messageArrived', message: aMessage({ id: 'm2', conversationId: 'second', remoteId: '20', text: '=1+1' }) },
]
const shop: readonly Change[] = [
  ...openedShop,
  ...second,
  { type: 'draftSaved', draft },
  { type: 'replyQueued', reply: aReply() },
  { type: 'deletionSeen', accountId: 'x:shop', remoteId: '12', at: 1 },
  { type: 'conversationTagged', conversationId: 'second', tags: ['parcel'], at: 1 },
]

function parts(changes: readonly Change[] = shop) {
  return {
    store: createMemoryStore(changes),
    pictureStore: createMemoryPictures(),
    target: createMemoryTarget(),
    name: 'shopbell-export-2026-11-24',
    texts,
    now: exportedAt,
    onProgress: (_: Progress) => {},
    signal: new AbortController().signal,
  }
}

describe('an export', () => {
  it('is one JSON document that has one record a line, in order', async () => {
    const json = await shopJson(createMemoryStore(shop))
    const records: ExportRecord[] = JSON.parse(json)
    const lines = json.trimEnd().split('\n')

    expect(lines.slice(1, -1).map((line) => JSON.parse(line.replace(/,$/, '')))).toEqual(records)
    expect(records.map(({ type }) => type)).toEqual([
      'header',
      'settings',
      'account',
      'identity',
      'customer',
      'conversation',
      'message',
      'draft',
      'reply',
      'conversation',
      'message',
      'deletion',
      'end',
    ])
    expect(records.at(-1)).toMatchObject({ counts: { conversations: 2, messages: 2, drafts: 1, replies: 1 } })
    expect(records.find(({ type }) => type === 'draft')).toMatchObject({ isBehind: true })
  })

  it('has tables for spreadsheets, which begin as such and calculate nothing', async () => {
    const files = await exported(createMemoryStore(shop))
    expect(Object.keys(files).toSorted()).toEqual([
      'README.txt',
      'conversations.csv',
      'customers.csv',
      'messages.csv',
      'replies.csv',
      'shop.json',
    ])
    for (const table of ['conversations', 'customers', 'messages', 'replies'])
      expect(files[`${table}.csv`]?.charCodeAt(0)).toBe(0xfeff)
    expect(files['messages.csv']?.split('\r\n')).toHaveLength(4)
    expect(files['messages.csv']).toContain(`,"'=1+1",`)
  })

  it('counts conversations while it goes on', async () => {
    const seen: Progress[] = []
    await exportShop({ ...parts(), onProgress: (progress) => seen.push(progress) })
    expect(seen).toEqual([
      { done: 1, total: 2 },
      { done: 2, total: 2 },
    ])
  })

  it('holds drafts and replies whose conversation is gone', async () => {
    const reply = aReply({ conversationId: 'gone' })
    const json = await shopJson(createMemoryStore([{ type: 'replyQueued', reply }]))
    expect(JSON.parse(json)).toContainEqual({ type: 'reply', reply })
  })
})

describe('while the shop moves on', () => {
  it('keeps each conversation as of when it is written', async () => {
    const means = parts()
    const store = means.store
    const messages: typeof store.messages = async (...asked) => {
      if (asked[0] === 'conversation')
        await store.commit(() => [
          { type: 'messageArrived', message: aMessage({ id: 'late', remoteId: '15', sentAt: 1 }) },
          { type: 'replyQueued', reply: aReply({ id: 'r2', conversationId: 'second' }) },
          { type: 'conversationOpened', conversation: aConversation({ id: 'third', threadId: 'third' }) },
        ])
      return store.messages(...asked)
    }
    const outcome = await exportShop({ ...means, store: { ...store, messages } })
    const json = means.target.finished.get(means.name)?.['shop.json'] ?? ''
    const records: ExportRecord[] = JSON.parse(json)

    expect(outcome.ok).toBe(true)
    expect(records.flatMap((record) => (record.type === 'message' ? record.message.id : []))).toEqual(['message', 'm2'])
    expect(records.flatMap((record) => (record.type === 'reply' ? record.reply.id : []))).toEqual(['reply', 'r2'])
    expect(records.filter(({ type }) => type === 'conversation')).toHaveLength(2)
  })

  it('goes on without a customer who is erased meanwhile', async () => {
    const means = parts()
    const store = means.store
    const messages: typeof store.messages = async () => {
      await store.commit(() => [{ type: 'customerErased', customerId: 'customer', at: 1 }])
      return fail({ code: 'notFound' })
    }
    expect(await exportShop({ ...means, store: { ...store, messages } })).toMatchObject({ ok: true })
    const records: ExportRecord[] = JSON.parse(means.target.finished.get(means.name)?.['shop.json'] ?? '')
    expect(records.at(-1)).toMatchObject({ counts: { conversations: 1, messages: 0 } })
  })
})

describe('where it cannot be finished', () => {
  it('leaves nothing that looks whole, at whichever write the disk is full', async () => {
    const counting = parts()
    await exportShop(counting)
    for (let call = 1; call <= counting.target.callCount(); call++) {
      const means = parts()
      means.target.failAt(call, { code: 'diskFull' })
      expect(await exportShop(means)).toEqual(fail({ code: 'diskFull' }))
      expect(means.target.finished.size).toBe(0)
      expect(means.target.discardedCount()).toBe(1)
    }
  })

  it('says that it was cancelled', async () => {
    const controller = new AbortController()
    const means = { ...parts(), signal: controller.signal, onProgress: () => controller.abort() }
    expect(await exportShop(means)).toEqual(fail({ code: 'exportCancelled' }))
    expect([means.target.finished.size, means.target.discardedCount()]).toEqual([0, 1])
  })

  it('says what the store cannot read', async () => {
    const means = parts()
    const damaged = fail({ code: 'diskTrouble' as const, reason: 'damagedLine' })
    expect(await exportShop({ ...means, store: { ...means.store, messages: async () => damaged } })).toEqual(damaged)
    expect(await exportShop({ ...means, store: { ...means.store, ready: async () => damaged } })).toEqual(damaged)
    expect(means.target.finished.size).toBe(0)
  })

  it('says where it cannot even begin', async () => {
    const refused = fail({ code: 'diskReadOnly' as const })
    const target = { ...createMemoryTarget(), begin: async () => refused }
    expect(await exportShop({ ...parts(), target })).toEqual(refused)
  })
})
