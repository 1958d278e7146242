import { describe, expect, it } from 'vitest'

import type { ExportRecord } from '#shared/domain/exports/exportRecord'
import { aConversation, aMessage } from '#test/builders/conversations'
import { aReply } from '#test/builders/replies'
import { sourceBatches, type SourceBatch } from '../../../../src/main/services/exports/sourceBatches'
import { readerOf } from './memoryExport'

const header = '{"type":"header","format":"shopbell-export","version":1,"exportedAt":1,"conversationCount":1}'
const draft = {
  conversationId: 'conversation',
  text: 'It left',
  cursorAt: 0,
  answersMessageId: null,
  seenRevision: 0,
  startedAt: 1,
  savedAt: 1,
}
const conversation: ExportRecord = {
  type: 'conversation',
  conversation: aConversation(),
  readAt: 0,
  doneAt: null,
  tags: [],
}
const message = (text = ''): ExportRecord => ({ type: 'message', message: aMessage({ text }) })

async function batchesOf(...records: readonly (ExportRecord | string)[]): Promise<readonly SourceBatch[]> {
  const lines = records.map((record) => (typeof record === 'string' ? record : JSON.stringify(record)))
  const text = `[\n${[header, ...lines].join(',\n')}\n]\n`
  const batches: SourceBatch[] = []
  for await (const batch of sourceBatches(readerOf(new TextEncoder().encode(text), 999))) {
    if (!batch.ok) throw new Error(batch.error.code)
    batches.push(batch.value)
  }
  return batches
}

const typesOf = (batches: readonly SourceBatch[]) => batches.map(({ records }) => records.map(({ type }) => type))

describe('the batches of an export', () => {
  it('hold no more than 50 changes, of which a conversation may be four', async () => {
    const messages = await batchesOf(...Array.from({ length: 101 }, () => message()))
    expect(messages.map(({ records }) => records.length)).toEqual([1, 50, 50, 1])
    const conversations = await batchesOf(...Array.from({ length: 13 }, () => conversation))
    expect(conversations.map(({ records }) => records.length)).toEqual([1, 12, 1])
  })

  it('hold no more than 64 K characters, unless one record is longer', async () => {
    const batches = await batchesOf(message('x'.repeat(50_000)), message('x'.repeat(20_000)), message('x'.repeat(9e5)))
    expect(batches.map(({ records }) => records.length)).toEqual([1, 1, 1, 1])
  })

  it('begin anew where a record rests on what those before it have written', async () => {
    const reply: ExportRecord = { type: 'reply', reply: aReply() }
    const deletion: ExportRecord = { type: 'deletion', accountId: 'a', remoteId: 'b' }
    const drafted: ExportRecord = { type: 'draft', draft, isBehind: false }
    expect(typesOf(await batchesOf(conversation, message(), drafted, reply, conversation, deletion))).toEqual([
      ['header'],
      ['conversation', 'message'],
      ['draft', 'reply', 'conversation'],
      ['deletion'],
    ])
  })

  it('count lines that are no records and name the first of them', async () => {
    const batches = await batchesOf('nonsense', conversation, header, ...Array.from({ length: 30 }, () => '{}'))
    const { count, firstLines } = batches.at(-1)?.unreadable ?? { count: 0, firstLines: [] }
    expect(count).toBe(32)
    expect(firstLines.slice(0, 3)).toEqual([3, 5, 6])
    expect(firstLines).toHaveLength(20)
  })
})
