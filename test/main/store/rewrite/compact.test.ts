import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'

import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { anAccount } from '#test/builders/arrivals'
import { aConversation, aMessage } from '#test/builders/conversations'

import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { compact } from '../../../../src/main/store/rewrite/compact'
import { removeLeftOvers } from '../../../../src/main/store/rewrite/removeLeftOvers'
import { createFaultyDisk } from '../faultyDisk'
import { aLog, means, replay, type Commit } from './aLog'

const months = ['2026-09.ndjson', '2026-10.ndjson', '2026-11.ndjson'] as const
const [september, october, november] = months

const draft = (text: string, conversationId = 'conversation'): Change => ({
  type: 'draftSaved',
  draft: { conversationId, text, cursorAt: 0, answersMessageId: null, seenRevision: 1, startedAt: 1, savedAt: 2 },
})
const dropped = (conversationId = 'conversation'): Change => ({ type: 'draftDropped', conversationId, at: 1 })
const read = (at: number): Change => ({ type: 'conversationRead', conversationId: 'conversation', at })
const cursor = (mentions: string): Change => ({ type: 'cursorMoved', accountId: 'x:shop', cursor: { mentions } })

/** What the log adds up to; which copy of a file says it does not matter. */
async function adding(folder: string) {
  const { shop, messages, reading } = await replay(join(folder, 'log'))
  return { shop, messages, lastNumber: reading.lastNumber, missing: reading.missing }
}

async function texts(folder: string): Promise<string> {
  const names = await readdir(join(folder, 'log'))
  return (await Promise.all(names.map((name) => readFile(join(folder, 'log', name), 'utf8')))).join('')
}

async function compacted(log: Readonly<Record<string, readonly Commit[]>>, files: readonly string[] = months) {
  const folder = await aLog({ [september]: [], [october]: [], ...log })
  const before = await adding(folder)
  expect(await compact(means(folder), files)).toMatchObject({ ok: true })
  expect(await adding(folder)).toEqual(before)
  return texts(folder)
}

describe('compacting', () => {
  it('keeps of a draft what was saved last', async () => {
    const text = await compacted({
      [september]: [openedShop, [draft('one')], [draft('two')]],
      [november]: [[draft('three')]],
    })
    expect(['one', 'two', 'three'].filter((word) => text.includes(`"${word}"`))).toEqual(['three'])
  })

  it('keeps nothing of a draft that was dropped or sent', async () => {
    const text = await compacted({
      [september]: [openedShop, [draft('one')]],
      [october]: [[draft('two')]],
      [november]: [[dropped()]],
    })
    expect(text).not.toContain('draft')
  })

  it('keeps the end of a draft whose beginning is in a file that stays as it is', async () => {
    const log = {
      [september]: [openedShop, [draft('one')]],
      [october]: [[draft('two')]],
      [november]: [[dropped()], [draft('three', 'other')]],
    }
    const text = await compacted(log, [october, november])
    expect(text).toContain('"one"')
    expect(text).toContain('draftDropped')
    expect(text).not.toContain('"two"')
  })

  it('keeps the last reading mark and the last cursor', async () => {
    const text = await compacted({
      [september]: [openedShop, [read(1), cursor('1')], [read(2)]],
      [november]: [[read(3), cursor('2')], [draft('a')]],
    })
    expect(text.match(/conversationRead/gu)).toHaveLength(1)
    expect(text.match(/cursorMoved/gu)).toHaveLength(1)
  })

  it('empties what was deleted at the network, edits before it too', async () => {
    const edit: Change = {
      type: 'messageEdited',
      messageId: 'gone',
      conversationId: 'conversation',
      remoteId: '12',
      text: 'second canary',
      editedAt: 5,
    }
    const picture = {
      kind: 'image',
      url: 'https://images.example/canary.png',
      alt: '',
      width: null,
      height: null,
    } as const
    const message = aMessage({
      id: 'gone',
      remoteId: '11',
      sentAt: 9_000,
      text: 'first canary',
      attachments: [picture],
      earlierTexts: ['zeroth canary'],
    })
    const text = await compacted({
      [september]: [openedShop, [{ type: 'messageArrived', message }], [edit]],
      [november]: [[{ type: 'messageDeleted', messageId: 'gone', conversationId: 'conversation', deletedAt: 9 }]],
    })
    expect(text).not.toContain('canary')
    expect(text).toContain('Where is my parcel?')
  })

  it('leaves the file alone that is being appended to, and what it supersedes goes all the same', async () => {
    const folder = await aLog({
      [september]: [openedShop, [draft('one')]],
      [november]: [[draft('two')], [draft('three')]],
    })
    const { size } = await stat(join(folder, 'log', november))
    const outcome = await compact(means(folder, { openEnd: { file: november, upTo: size } }), months)
    expect(outcome).toMatchObject({ ok: true, value: { rewrittenFiles: 1 } })
    expect(await readdir(join(folder, 'log'))).toEqual(['2026-09.2.ndjson', november])
    const text = await texts(folder)
    expect(['one', 'two', 'three'].filter((word) => text.includes(`"${word}"`))).toEqual(['two', 'three'])
  })

  it('rewrites nothing where nothing would go', async () => {
    const folder = await aLog({ [september]: [openedShop, [draft('one')]] })
    expect(await compact(means(folder), months)).toEqual({ ok: true, value: { rewrittenFiles: 0, droppedBytes: 0 } })
    expect(await readdir(join(folder, 'log'))).toEqual([september])
  })

  it('says how many bytes went', async () => {
    const folder = await aLog({ [september]: [openedShop, [draft('one')], [draft('two')]] })
    const before = (await texts(folder)).length
    const outcome = await compact(means(folder), months)
    expect(outcome).toEqual({
      ok: true,
      value: { rewrittenFiles: 1, droppedBytes: before - (await texts(folder)).length },
    })
  })
})

const conversations = ['a', 'b', 'c'] as const
const id = fc.constantFrom(...conversations)
const number = fc.integer({ min: 1, max: 5 })

/** Anything that may happen, in any order, also where it makes no sense: the log is as it is. */
const change: fc.Arbitrary<Change> = fc.oneof(
  {
    weight: 2,
    arbitrary: id.map((conversationId): Change => ({
      type: 'conversationOpened',
      conversation: aConversation({ id: conversationId, threadId: conversationId }),
    })),
  },
  { weight: 4, arbitrary: fc.tuple(id, fc.string()).map(([conversationId, text]) => draft(text, conversationId)) },
  { weight: 3, arbitrary: id.map((conversationId) => dropped(conversationId)) },
  {
    weight: 3,
    arbitrary: fc
      .tuple(id, number)
      .map(([conversationId, at]): Change => ({ type: 'conversationRead', conversationId, at: at * 1_000 })),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(id, number)
      .map(([conversationId, at]): Change => ({ type: 'conversationDone', conversationId, at: at * 1_000 })),
  },
  {
    weight: 5,
    arbitrary: fc.tuple(id, number, number).map(([conversationId, n, at]): Change => ({
      type: 'messageArrived',
      message: aMessage({
        id: `m${n}`,
        conversationId,
        remoteId: `${n}`,
        sentAt: at * 1_000,
        text: `Text ${n} ${at}`,
      }),
    })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(id, number, fc.string()).map(([conversationId, n, text]): Change => ({
      type: 'messageEdited',
      messageId: `m${n}`,
      conversationId,
      remoteId: `${n}e`,
      text,
      editedAt: n,
    })),
  },
  {
    weight: 3,
    arbitrary: fc.tuple(id, number).map(([conversationId, n]): Change => ({
      type: 'messageDeleted',
      messageId: `m${n}`,
      conversationId,
      deletedAt: n,
    })),
  },
  { weight: 2, arbitrary: number.map((n) => cursor(`${n}`)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom<Change>(
      { type: 'accountConnected', account: anAccount() },
      { type: 'accountDisconnected', accountId: 'x:shop', at: 1 },
    ),
  },
  { weight: 1, arbitrary: fc.constant<Change>({ type: 'customerErased', customerId: 'customer', at: 1 }) },
)
const commits = fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { maxLength: 12 })

describe('whatever the log says', { timeout: 120_000 }, () => {
  it('it adds up to the same shop when any of its files are compacted, and however often', async () => {
    await fc.assert(
      fc.asyncProperty(
        commits,
        commits,
        commits,
        fc.subarray([...months]),
        fc.subarray([...months]),
        async (one, two, three, first, then) => {
          const folder = await aLog({ [september]: one, [october]: two, [november]: three })
          const before = await adding(folder)
          await compact(means(folder), first)
          expect(await adding(folder)).toEqual(before)
          const names = await readdir(join(folder, 'log'))
          await compact(
            means(folder),
            names.filter((name) => then.some((month) => name.startsWith(month.slice(0, 7)))),
          )
          expect(await adding(folder)).toEqual(before)
        },
      ),
      { numRuns: 150 },
    )
  })

  it('it adds up to the same shop after a kill at any call, and the next compaction goes on', async () => {
    await fc.assert(
      fc.asyncProperty(commits, commits, fc.nat(), async (one, two, chance) => {
        const log = { [september]: one, [october]: two }
        const counting = createFaultyDisk('')
        await compact(means(await aLog(log), { disk: counting.disk }), months)
        const from = 1 + (chance % counting.count())
        const folder = await aLog(log)
        const before = await adding(folder)
        const faulty = createFaultyDisk(folder)
        faulty.breakWith(({ number: call }) => (call >= from ? { code: 'EIO' } : null))
        expect(await compact(means(folder, { disk: faulty.disk }), months)).toMatchObject({ ok: false })
        expect(await adding(folder)).toEqual(before)
        await removeLeftOvers(createNodeDisk(), join(folder, 'log'))
        expect(await adding(folder)).toEqual(before)
        await compact(means(folder), await readdir(join(folder, 'log')))
        expect(await adding(folder)).toEqual(before)
      }),
      { numRuns: 150 },
    )
  })
})
