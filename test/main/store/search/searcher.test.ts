import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { parseQuery } from '#shared/domain/search/parseQuery'
import type { Change } from '#shared/domain/shop/change'

import type { Searcher } from '../../../../src/main/store/search/searcher'
import { createBruteForce } from './bruteForce'
import { aCustomerWrites, aMessageIn, aSearchedShop, found, searcherOf, type SearchedShop } from './searchedShop'

async function conversations(searcher: Searcher, query: string): Promise<readonly string[]> {
  const { hits, total } = await found(searcher, query)
  expect(total).toBe(hits.length)
  return hits.map(({ conversationId }) => conversationId.replace('conversation-', ''))
}

async function aSmallShop(): Promise<SearchedShop> {
  const shop = await aSearchedShop()
  await shop.commit([
    ...aCustomerWrites('anna', 'Anna Łąska'),
    aMessageIn('anna', '1', 'Where is my parcel?\nOrder #1042 has not arrived', { sentAt: 1_000 }),
    ...aCustomerWrites('paul', 'Paul'),
    aMessageIn('paul', '2', 'Straße, cœur, żółć: the parcels came', { sentAt: 2_000 }),
  ])
  await shop.commit([aMessageIn('anna', '3', 'It came', { sentAt: 3_000, direction: 'out' })])
  return shop
}

describe('a searcher', () => {
  it('finds words however they are cased and accented, whole words before beginnings', async () => {
    const searcher = await (await aSmallShop()).searcher()
    expect(await conversations(searcher, 'PARCEL')).toEqual(['anna', 'paul'])
    expect(await conversations(searcher, 'parcels')).toEqual(['paul'])
    expect(await conversations(searcher, 'strasse coeur zolc')).toEqual(['paul'])
    expect(await conversations(searcher, 'laska 1042')).toEqual(['anna'])
    expect(await conversations(searcher, '#1042')).toEqual(['anna'])
    expect(await conversations(searcher, '1043')).toEqual([])
  })

  it('finds phrases only where the words follow each other', async () => {
    const searcher = await (await aSmallShop()).searcher()
    expect(await conversations(searcher, '"my parcel"')).toEqual(['anna'])
    expect(await conversations(searcher, '"parcel my"')).toEqual([])
    expect(await conversations(searcher, '"my parc')).toEqual(['anna'])
    expect(await conversations(searcher, '"my parc"')).toEqual([])
  })

  it('takes a typo for the words it is close to, and says so', async () => {
    const searcher = await (await aSmallShop()).searcher()
    const answer = await found(searcher, 'pracel')
    expect(answer.corrected).toEqual([{ typed: 'pracel', words: ['parcel'] }])
    expect(answer.hits[0]).toMatchObject({ snippet: 'Where is my parcel? Order #1042 has not arrived' })
    expect(answer.hits[0]?.marks).toEqual([{ start: 12, end: 18 }])
  })

  it('tells of each hit what the list shows, with the matches marked in text and name', async () => {
    const searcher = await (await aSmallShop()).searcher()
    expect(await found(searcher, 'Las par is:foo')).toEqual({
      state: 'answered',
      total: 1,
      isTotalExact: true,
      corrected: [],
      problems: [{ filter: 'is', value: 'foo' }],
      hits: [
        {
          conversationId: 'conversation-anna',
          messageId: '1',
          sentAt: 1_000,
          direction: 'in',
          snippet: 'Where is my parcel? Order #1042 has not arrived',
          marks: [{ start: 12, end: 15 }],
          customerName: 'Anna Łąska',
          nameMarks: [{ start: 5, end: 8 }],
        },
      ],
    })
  })

  it('forgets the words before an edit and those of deleted messages, and knows the new ones at once', async () => {
    const shop = await aSmallShop()
    const searcher = await shop.searcher()
    await shop.commit([
      {
        type: 'messageEdited',
        messageId: '1',
        conversationId: 'conversation-anna',
        remoteId: '9',
        text: 'Vase',
        editedAt: 5,
      },
      { type: 'messageDeleted', messageId: '2', conversationId: 'conversation-paul', deletedAt: 5 },
    ])
    await searcher.readTo(shop.lastNumber())
    expect(await conversations(searcher, 'parcel')).toEqual([])
    expect(await conversations(searcher, 'vase')).toEqual(['anna'])
    expect(await conversations(searcher, 'paul')).toEqual([])
  })

  it('never reads past the last commit it was told of', async () => {
    const shop = await aSmallShop()
    const searcher = searcherOf(shop.folder)
    await searcher.open(1)
    expect(await conversations(searcher, 'from:me')).toEqual([])
    await searcher.readTo(2)
    expect(await conversations(searcher, 'from:me')).toEqual(['anna'])
  })

  it('starts from what was saved, and with what the log says since', async () => {
    const shop = await aSmallShop()
    expect(await (await shop.searcher()).save()).toEqual({ ok: true, value: undefined })
    await shop.commit([aMessageIn('paul', '4', 'parcel again', { sentAt: 4_000 })], '2026-12')
    const searcher = await shop.searcher()
    expect(await conversations(searcher, 'parcel')).toEqual(['paul', 'anna'])
  })

  it.each([
    ['cut', (bytes: Buffer) => bytes.subarray(0, bytes.byteLength - 20)],
    ['cut in its header', (bytes: Buffer) => bytes.subarray(0, 60)],
    ['flipped', (bytes: Buffer) => bytes.fill((bytes.at(-9) ?? 0) ^ 4, bytes.byteLength - 9, bytes.byteLength - 8)],
    ['flipped in its header', (bytes: Buffer) => bytes.fill((bytes[70] ?? 0) ^ 4, 70, 71)],
    ['empty', () => Buffer.alloc(0)],
    ['zeros', (bytes: Buffer) => bytes.fill(0)],
  ])('rebuilds an index that is %s', async (_, damage) => {
    const shop = await aSmallShop()
    await (await shop.searcher()).save()
    const path = join(shop.folder, 'search.index')
    const whole = await readFile(path)
    await writeFile(path, damage(Buffer.from(whole)))
    const searcher = await shop.searcher()
    expect(await conversations(searcher, 'parcel')).toEqual(['anna', 'paul'])
    await searcher.save()
    expect((await readFile(path)).equals(whole)).toBe(true)
  })

  it('rebuilds an index that belongs to another log', async () => {
    const shop = await aSmallShop()
    await (await shop.searcher()).save()
    const other = await aSearchedShop()
    await other.commit([...aCustomerWrites('eve'), aMessageIn('eve', '1', 'parcel')])
    await other.commit([aMessageIn('eve', '2', 'x'.repeat(2_000))])
    await writeFile(join(other.folder, 'search.index'), await readFile(join(shop.folder, 'search.index')))
    expect(await conversations(await other.searcher(), 'parcel')).toEqual(['eve'])
  })

  it('leaves no byte of an erased customer or a deleted message in what it saves', async () => {
    const shop = await aSmallShop()
    const searcher = await shop.searcher()
    await shop.commit([{ type: 'conversationTagged', conversationId: 'conversation-anna', tags: ['secretive'], at: 1 }])
    await searcher.readTo(shop.lastNumber())
    await searcher.save()
    const path = join(shop.folder, 'search.index')
    const before = await readFile(path, 'latin1')
    expect(['1042', 'laska', 'secretive', 'zolc'].map((word) => before.includes(word))).toEqual([
      true,
      true,
      true,
      true,
    ])
    await shop.commit([
      { type: 'customerErased', customerId: 'customer-anna', at: 9 },
      { type: 'messageDeleted', messageId: '2', conversationId: 'conversation-paul', deletedAt: 9 },
    ])
    await searcher.readTo(shop.lastNumber())
    expect(await searcher.erased('customer-anna')).toEqual({ ok: true, value: undefined })
    const after = await readFile(path, 'latin1')
    expect(['1042', 'laska', 'aska', 'secretive', 'zolc'].map((word) => after.includes(word))).toEqual(
      Array(5).fill(false),
    )
    expect(await conversations(searcher, 'anna')).toEqual([])
  })

  it('follows lines that a rewrite has moved', async () => {
    const shop = await aSmallShop()
    const searcher = await shop.searcher()
    await searcher.save()
    const path = join(shop.folder, 'log', '2026-11.ndjson')
    const lines = (await readFile(path, 'utf8')).split('\n')
    const offsets = [0, Buffer.byteLength(lines[0] ?? '') + 1]
    const moved = `${lines[1] ?? ''}\n`
    await writeFile(join(shop.folder, 'log', '2026-11.2.ndjson'), moved)
    await writeFile(path, '')
    await searcher.relocated({
      oldFile: '2026-11.ndjson',
      newFile: '2026-11.2.ndjson',
      oldOffsets: Float64Array.from(offsets),
      newOffsets: Float64Array.from([-1, 0]),
      newLengths: Uint32Array.from([0, moved.length - 1]),
      readTo: Buffer.byteLength(lines.join('\n')),
      shift: 0,
    })
    expect((await found(searcher, 'it came from:me')).hits).toMatchObject([{ snippet: 'It came' }])
    await searcher.save()
    expect((await found(await shop.searcher(), 'it came from:me')).hits).toMatchObject([{ snippet: 'It came' }])
  })

  it('takes in what is committed after a save', async () => {
    const shop = await aSmallShop()
    const searcher = await shop.searcher()
    await searcher.save()
    await shop.commit([aMessageIn('paul', '4', 'vase')])
    await searcher.readTo(shop.lastNumber())
    expect(await conversations(searcher, 'vase')).toEqual(['paul'])
  })
})

describe('the index and a scan of everything', () => {
  const words = [
    'par',
    'parcel',
    'parcels',
    'pracel',
    'łódź',
    'lodz',
    'straße',
    'vase',
    'vases',
    'broken',
    'brokne',
    'ana',
  ]
  const text = fc.array(fc.constantFrom(...words), { maxLength: 5 }).map((list) => list.join(' '))
  const who = fc.constantFrom('anna', 'broken', 'vasil')
  const id = fc.integer({ min: 1, max: 12 }).map(String)
  const at = fc.integer({ min: 1, max: 50 }).map((day) => Date.UTC(2026, 9, day))
  const step = fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({
        type: fc.constant('arrive' as const),
        who,
        id,
        text,
        at,
        isOut: fc.boolean(),
        isAutomatic: fc.boolean(),
        isHolding: fc.boolean(),
      }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('edit' as const), id, text }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('delete' as const), id }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('done' as const), who, at }) },
    {
      weight: 1,
      arbitrary: fc.record({ type: fc.constant('tag' as const), who, tag: fc.constantFrom('late', 'Łate', 'vip') }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('rename' as const), who, text }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('erase' as const), who }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('save' as const) }) },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('reload' as const) }) },
  )
  const query = fc
    .array(
      fc.oneof(
        {
          weight: 6,
          arbitrary: fc.constantFrom(...words, 'pa', 'va', 'br', 'l', 'an', 'absent', 'brokenn', 'stralse'),
        },
        {
          weight: 1,
          arbitrary: fc
            .tuple(fc.constantFrom(...words), fc.constantFrom(...words))
            .map((pair) => `"${pair.join(' ')}"`),
        },
        {
          weight: 1,
          arbitrary: fc
            .tuple(fc.constantFrom(...words), fc.constantFrom('v', 'par', 'lo'))
            .map((pair) => pair.join('-')),
        },
        { weight: 1, arbitrary: fc.constantFrom(...words).map((word) => `-${word}`) },
        {
          weight: 3,
          arbitrary: fc.constantFrom(
            'from:an',
            'from:me',
            'is:open',
            'is:waiting',
            'is:done',
            '-is:open',
            'tag:la',
            '-tag:vip',
            'before:2026-10-20',
            'after:2026-11',
            '-from:vas',
            'channel:x',
            'channel:mail',
          ),
        },
      ),
      { minLength: 1, maxLength: 3 },
    )
    .map((list) => list.join(' '))

  it('agree, whatever arrives, is edited, deleted, erased, saved and reloaded', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { maxLength: 30 }),
        fc.array(query, { minLength: 6, maxLength: 12 }),
        async (steps, queries) => {
          const shop = await aSearchedShop()
          const scan = createBruteForce()
          const owners = new Map<string, string>()
          let searcher = await shop.searcher()
          const commit = async (changes: readonly Change[]) => {
            await shop.commit(changes)
            for (const change of changes) scan.note(change)
            await searcher.readTo(shop.lastNumber())
          }
          for (const name of ['anna', 'broken', 'vasil']) await commit(aCustomerWrites(name))
          for (const one of steps) {
            if (one.type === 'save') await searcher.save()
            if (one.type === 'reload') searcher = await shop.searcher()
            if (one.type === 'erase') {
              await commit([{ type: 'customerErased', customerId: `customer-${one.who}`, at: 1 }])
              await searcher.erased(`customer-${one.who}`)
            }
            if (one.type === 'rename') {
              const [seen] = aCustomerWrites(one.who, one.text)
              if (seen) await commit([seen])
            }
            const conversationId =
              'who' in one ? `conversation-${one.who}` : (owners.get('id' in one ? one.id : '') ?? '')
            if (one.type === 'tag')
              await commit([{ type: 'conversationTagged', conversationId, tags: [one.tag], at: 1 }])
            if (one.type === 'done') await commit([{ type: 'conversationDone', conversationId, at: one.at }])
            if (one.type === 'arrive' && !owners.has(one.id)) {
              owners.set(one.id, conversationId)
              const direction = one.isOut ? 'out' : 'in'
              const parts = {
                sentAt: one.at,
                direction,
                isAutomatic: one.isAutomatic,
                isHolding: one.isHolding,
              } as const
              await commit([aMessageIn(one.who, one.id, one.text, parts)])
            }
            if (one.type === 'edit' && owners.has(one.id)) {
              await commit([
                {
                  type: 'messageEdited',
                  messageId: one.id,
                  conversationId,
                  remoteId: one.id,
                  text: one.text,
                  editedAt: 1,
                },
              ])
            }
            if (one.type === 'delete' && owners.has(one.id)) {
              await commit([{ type: 'messageDeleted', messageId: one.id, conversationId, deletedAt: 1 }])
            }
          }
          for (const typed of queries) {
            const expected = scan.find(
              parseQuery(typed, (year, month, day) => new Date(year, month - 1, day).getTime()),
            )
            const answer = await found(searcher, typed)
            expect(answer.hits.map(({ conversationId }) => conversationId).toSorted(), typed).toEqual(
              expected.map(({ conversationId }) => conversationId).toSorted(),
            )
            expect(
              answer.hits.map(({ sentAt }) => sentAt),
              typed,
            ).toEqual(expected.map(({ sentAt }) => sentAt))
            expect(answer.total).toBe(expected.length)
          }
        },
      ),
      { numRuns: 150 },
    )
  })
})
