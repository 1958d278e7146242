import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { aConversation, aMessage } from '#test/builders/conversations'

import type { Store } from '../../../src/main/store/store'
import { createFaultyDisk } from './faultyDisk'
import { aFolder, december, november, opened } from './shopFolder'

const arrival = (index: number, parts: object = {}): Change => ({
  type: 'messageArrived',
  message: aMessage({
    id: `m${index}`,
    remoteId: `${100 + index}`,
    sentAt: 2_000 + index,
    text: `text ${index}`,
    ...parts,
  }),
})
const edit = (index: number, text: string): Change => ({
  type: 'messageEdited',
  messageId: `m${index}`,
  conversationId: 'conversation',
  remoteId: `${100 + index}`,
  text,
  editedAt: 5_000,
})
const deletion = (index: number): Change => ({
  type: 'messageDeleted',
  messageId: `m${index}`,
  conversationId: 'conversation',
  deletedAt: 6_000,
})

/** Twenty messages, some in one commit, some not, over two months, with edits and a deletion; reopened if asked. */
async function aStore(isReopened: boolean): Promise<{ store: Store; folder: string; calls: readonly string[] }> {
  const folder = await aFolder()
  const faulty = createFaultyDisk(folder)
  let now = november
  const { store } = await opened(folder, { now: () => now, disk: faulty.disk })
  await store.commit(() => openedShop.slice(0, 4))
  await store.commit(() => [7, 3, 1, 2].map((index) => arrival(index)))
  await Promise.all([4, 5, 6, 8, 9, 10].map((index) => store.commit(() => [arrival(index)])))
  await store.commit(() => [edit(3, 'edited once')])
  now = december
  await store.commit(() => [11, 12, 13, 14, 15, 16, 17, 18, 19, 20].map((index) => arrival(index)))
  await store.commit(() => [edit(3, 'edited twice'), edit(12, 'edited at once'), deletion(5)])
  if (!isReopened) return { store, folder, calls: faulty.calls }
  await store.close()
  const again = await opened(folder, { now: () => now, disk: faulty.disk })
  return { store: again.store, folder, calls: faulty.calls }
}

describe.each([false, true])('messages, when the store was reopened: %s', (isReopened) => {
  it('come in pages, oldest first, from the newest back to the first', async () => {
    const { store } = await aStore(isReopened)
    const pages: (readonly string[])[] = []
    let before: string | null = null
    do {
      const page = await store.messages('conversation', before, 8)
      if (!page.ok) throw new Error(page.error.code)
      pages.push(page.value.messages.map(({ id }) => id))
      before = page.value.before
    } while (before !== null)
    const ids = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => `m${from + index}`)
    expect(pages).toEqual([ids(13, 20), ids(5, 12), ids(1, 4)])
  })

  it('carry their newest text, the earlier ones, and nothing of what was deleted', async () => {
    const { store } = await aStore(isReopened)
    const page = await store.messages('conversation', 'm13', 100)
    if (!page.ok) throw new Error(page.error.code)
    const byId = new Map(page.value.messages.map((message) => [message.id, message]))
    expect(byId.get('m3')).toMatchObject({
      text: 'edited twice',
      earlierTexts: ['text 3', 'edited once'],
      editedAt: 5_000,
    })
    expect(byId.get('m12')).toMatchObject({ text: 'edited at once', earlierTexts: ['text 12'] })
    expect(byId.get('m5')).toMatchObject({ text: '', earlierTexts: [], deletedAt: 6_000 })
    expect(byId.get('m4')).toEqual(aMessage({ id: 'm4', remoteId: '104', sentAt: 2_004, text: 'text 4' }))
    expect(page.value.before).toBeNull()
  })

  it('are found one by one, by conversation and id', async () => {
    const { store } = await aStore(isReopened)
    expect(await store.message('conversation', 'm12')).toMatchObject({ ok: true, value: { text: 'edited at once' } })
    expect(await store.message('conversation', 'unknown')).toEqual({ ok: true, value: null })
    expect(await store.message('other', 'm12')).toEqual({ ok: true, value: null })
  })
})

describe('reading messages', () => {
  it('is one read for lines that lie together, and leaves no file open', async () => {
    const { store, calls } = await aStore(true)
    const before = calls.length
    await store.messages('conversation', null, 100)
    expect(calls.slice(before)).toEqual([
      'open read log/2026-11.ndjson',
      'read log/2026-11.ndjson',
      'close log/2026-11.ndjson',
      'open read log/2026-12.ndjson',
      'read log/2026-12.ndjson',
      'close log/2026-12.ndjson',
    ])
  })

  it('answers notFound for what is not there, and an empty page for a conversation without messages', async () => {
    const { store } = await aStore(false)
    await store.commit(() => [
      { type: 'conversationOpened', conversation: aConversation({ id: 'empty', threadId: 'e' }) },
    ])
    expect(await store.messages('unknown', null, 10)).toEqual({ ok: false, error: { code: 'notFound' } })
    expect(await store.messages('conversation', 'unknown', 10)).toEqual({ ok: false, error: { code: 'notFound' } })
    expect(await store.messages('empty', null, 10)).toEqual({
      ok: true,
      value: { messages: [], before: null, unreadable: [] },
    })
  })

  it('keeps the place of a message that was damaged since the shop was opened and says that its text is lost', async () => {
    const { store, folder } = await aStore(true)
    const log = join(folder, 'log', '2026-11.ndjson')
    await writeFile(log, (await readFile(log, 'utf8')).replace('text 4', 'test 4'))
    expect(await store.message('conversation', 'm4')).toMatchObject({ ok: true, value: { id: 'm4', text: '' } })
    const page = await store.messages('conversation', null, 50)
    expect(page.ok && page.value.unreadable).toContain('m4')
    expect(page.ok && page.value.unreadable).not.toContain('m1')
    await writeFile(log, '')
    expect(await store.message('conversation', 'm4')).toEqual({
      ok: false,
      error: { code: 'diskTrouble', reason: 'shorter' },
    })
  })
})
