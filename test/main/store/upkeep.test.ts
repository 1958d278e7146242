import { cp, mkdir, readFile, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import type { Message } from '#shared/domain/conversations/message'
import type { Draft } from '#shared/domain/drafts/draft'
import { keptAddress } from '#shared/domain/pictures/keptAddress'
import type { Picture } from '#shared/domain/pictures/picture'
import { ok } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aGif } from '#test/builders/pictureBytes'
import { aReply } from '#test/builders/replies'
import { shopAsData } from '#test/builders/shopAsData'
import { localWorker } from '#test/fakes/localWorker'

import { createNodeDisk } from '../../../src/main/store/nodeDisk'
import type { OpenStoreOptions } from '../../../src/main/store/openStore'
import { serveRewrite } from '../../../src/main/store/rewrite/serveRewrite'
import { serveSearch } from '../../../src/main/store/search/serveSearch'
import { aFolder, bytesBelow, december, november, opened } from './shopFolder'

const workers: NonNullable<OpenStoreOptions['workers']> = {
  search: localWorker(serveSearch),
  rewrite: localWorker((port) => serveRewrite(port, createNodeDisk())),
}
const goOn = async () => true

function aPerson(name: string, texts: readonly string[]): Change[] {
  const id = name.toLowerCase()
  return [
    {
      type: 'identitySeen',
      identity: anIdentity({ id: `x:${id}`, remoteId: `remote-${id}`, handle: `${id}_handle`, displayName: name }),
    },
    { type: 'customerMet', customer: aCustomer({ id: `customer-${id}`, identityIds: [`x:${id}`] }) },
    {
      type: 'conversationOpened',
      conversation: aConversation({
        id: `c-${id}`,
        threadId: `t-${id}`,
        customerId: `customer-${id}`,
        identityId: `x:${id}`,
      }),
    },
    ...texts.map((text, at) => aText(name, at, text)),
  ]
}

function aText(name: string, at: number, text: string): Change {
  const id = name.toLowerCase()
  return {
    type: 'messageArrived',
    message: aMessage({
      id: `m-${id}-${at}`,
      conversationId: `c-${id}`,
      remoteId: `r-${id}-${at}`,
      authorHandle: `${id}_handle`,
      authorName: name,
      text,
      sentAt: november + at,
    }),
  }
}

/** Two customers in one commit, an index and a search index of them on disk, a backup, and more in another month. */
async function aShop(chosen = workers) {
  const folder = await aFolder()
  let now = november
  const options = { workers, refreshBytes: 1, now: () => now }
  const { store, upkeep } = await opened(folder, { ...options, workers: chosen })
  await store.commit(() => [{ type: 'accountConnected', account: anAccount() }])
  await store.commit(() => [
    ...aPerson('Zuzanna', ['Where is my parcel?', 'It is green.']),
    ...aPerson('Ottokar', ['A cracked bowl.']),
  ])
  await upkeep.backups.make('byHand')
  now = december
  await store.commit(() => [
    aText('Zuzanna', 9, 'Still waiting, zuzanna@example.org'),
    aText('Ottokar', 9, 'Thank you.'),
  ])
  await store.commit(() => [
    { type: 'replyQueued', reply: aReply({ id: 'reply-z', conversationId: 'c-zuzanna', text: 'Dear Zuzanna' }) },
  ])
  return { folder, store, upkeep, options }
}

const canaries = [
  'Zuzanna',
  'zuzanna_handle',
  'remote-zuzanna',
  'zuzanna@',
  'Still waiting',
  'It is green',
  'r-zuzanna-0',
]

async function namedIn(folder: string): Promise<readonly string[]> {
  const files = Object.entries(await bytesBelow(folder))
  const text = (value: string) => Buffer.from(value).toString('latin1')
  return (
    files
      .filter(([, bytes]) => canaries.some((word) => bytes.toLowerCase().includes(text(word).toLowerCase())))
      .map(([name]) => name)
      // The id of the customer is ours, it says nothing of them; here it holds their name so that tests can be read.
      .filter((name) => name !== 'lock')
  )
}

async function texts(store: Awaited<ReturnType<typeof opened>>['store'], conversationId: string) {
  const page = await store.messages(conversationId, null, 50)
  return page.ok ? page.value.messages.map(({ text }) => text) : page.error
}

describe('erasing a customer', () => {
  it('leaves no byte of them in any file, and everything of everyone else', async () => {
    const { folder, store, upkeep, options } = await aShop()
    expect((await namedIn(folder)).length).toBeGreaterThan(3)
    const customerId = 'customer-zuzanna'
    const during = upkeep.erase(customerId)
    const meanwhile = await Promise.all(
      Array.from({ length: 20 }, (_, at) => store.commit(() => [aText('Ottokar', 20 + at, `Meanwhile ${at}`)])),
    )
    expect(await during).toMatchObject({ ok: true, value: { customerIds: [customerId] } })
    expect(meanwhile.every((outcome) => outcome.ok)).toBe(true)
    await store.commit(() => [aText('Ottokar', 50, 'Afterwards')])

    const expected = ['A cracked bowl.', 'Thank you.', ...meanwhile.map((_, at) => `Meanwhile ${at}`), 'Afterwards']
    expect(store.shop().conversations.has('c-zuzanna')).toBe(false)
    expect(store.shop().replies.size).toBe(0)
    expect(await texts(store, 'c-ottokar')).toEqual(expected)
    const found = await store.search('parcel', { offset: 0, limit: 10 })
    expect(found).toMatchObject({ ok: true, value: { total: 0 } })
    expect(await store.search('afterwards', { offset: 0, limit: 10 })).toMatchObject({ ok: true, value: { total: 1 } })
    await store.close()
    expect(Object.keys(await bytesBelow(folder))).toContain('index.ndjson')
    const left = Object.entries(await bytesBelow(folder)).map(
      ([name, bytes]) => [name, bytes.replaceAll(customerId, '')] as const,
    )
    for (const [name, bytes] of left) {
      for (const word of canaries)
        expect(bytes.toLowerCase().includes(word.toLowerCase()), `${word} in ${name}`).toBe(false)
    }
    const again = await opened(folder, options)
    expect(again.report).toEqual({ damagedLines: 0, newlyDamagedLines: 0, missingCommits: 0, tornBytes: 0 })
    expect(await texts(again.store, 'c-ottokar')).toEqual(expected)
    expect(await again.upkeep.verify(goOn)).toMatchObject({ ok: true, value: { damagedLines: 0, missingCommits: 0 } })
  })

  it('goes on at the next start where a run was killed after the decision', async () => {
    const { folder, store, upkeep, options } = await aShop({ ...workers, rewrite: localWorker(() => {}) })
    void upkeep.erase('customer-zuzanna')
    await expect.poll(() => store.shop().customers.has('customer-zuzanna')).toBe(false)
    const killed = `${folder}-killed`
    await cp(folder, killed, { recursive: true, filter: (name) => !name.endsWith('lock') })
    const next = await opened(killed, options)
    expect(await next.upkeep.finishErasures()).toEqual(ok(undefined))
    await next.store.close()
    const left = Object.values(await bytesBelow(killed)).map((bytes) => bytes.replaceAll('customer-zuzanna', ''))
    for (const word of canaries)
      expect(
        left.some((bytes) => bytes.includes(word)),
        word,
      ).toBe(false)
  })

  it('says that there is no such customer', async () => {
    const { upkeep } = await aShop()
    expect(await upkeep.erase('nobody')).toEqual({ ok: false, error: { code: 'notFound' } })
  })
})

describe('compaction', () => {
  it('takes superseded drafts out of a closed month and changes nothing else', async () => {
    const folder = await aFolder()
    let now = november
    const options = { workers, refreshBytes: 1, now: () => now }
    const { store, upkeep } = await opened(folder, options)
    await store.commit(() => [{ type: 'accountConnected', account: anAccount() }, ...aPerson('Ottokar', ['Hello'])])
    for (let at = 0; at < 200; at += 1) {
      const text = `A long draft ${at} ${'x'.repeat(3_000)}`
      const times = { startedAt: 1, savedAt: at }
      const draft = {
        conversationId: 'c-ottokar',
        text,
        cursorAt: 0,
        answersMessageId: null,
        seenRevision: 1,
        ...times,
      }
      await store.commit(() => [{ type: 'draftSaved', draft }])
    }
    now = december
    await store.commit(() => [aText('Ottokar', 9, 'A new month')])
    const before = shopAsData(store.shop())
    const saved = await upkeep.compact()
    expect(saved.ok && saved.value).toBeGreaterThan(500_000)
    expect(shopAsData(store.shop())).toEqual(before)
    expect(await texts(store, 'c-ottokar')).toEqual(['Hello', 'A new month'])
    await store.close()
    expect(await readdir(join(folder, 'log'))).toEqual(['2026-11.2.ndjson', '2026-12.ndjson'])
    const again = await opened(folder, options)
    expect(shopAsData(again.store.shop())).toEqual(before)
    expect(await texts(again.store, 'c-ottokar')).toEqual(['Hello', 'A new month'])
    expect(await again.upkeep.verify(goOn)).toMatchObject({ ok: true, value: { damagedLines: 0, missingCommits: 0 } })
  })
})

describe('looking at the whole log', () => {
  it('finds what the disk has lost behind the index, sets it aside and counts it once', async () => {
    const { folder, store, options } = await aShop()
    await store.close()
    const log = join(folder, 'log', '2026-11.ndjson')
    const bytes = await readFile(log)
    bytes[bytes.indexOf('Where is my parcel')] = 0
    await writeFile(log, bytes)

    const first = await opened(folder, options)
    expect(first.report).toMatchObject({ damagedLines: 0 })
    expect(await first.upkeep.verify(goOn)).toEqual(
      ok({ damagedLines: 1, newlyDamagedLines: 1, missingCommits: 1, tornBytes: 0 }),
    )
    expect(await readdir(join(folder, 'set-aside'))).toHaveLength(1)
    const page = await first.store.messages('c-ottokar', null, 10)
    expect(page.ok && page.value.unreadable).toEqual(['m-ottokar-0'])
    await first.store.close()
    const second = await opened(folder, options)
    expect(await second.upkeep.verify(goOn)).toEqual(
      ok({ damagedLines: 1, newlyDamagedLines: 0, missingCommits: 1, tornBytes: 0 }),
    )
  })
})

describe('going back to a backup', () => {
  it('gives the shop of that moment at the next opening, and never what was erased since', async () => {
    const { folder, store, upkeep, options } = await aShop()
    const listed = await upkeep.backups.list()
    const name = listed.ok ? (listed.value[0]?.name ?? '') : ''
    expect(await upkeep.previewRestore(name)).toMatchObject({ ok: true, value: { messages: { goes: { total: 2 } } } })
    expect(await upkeep.previewRestore('../log')).toEqual({ ok: false, error: { code: 'notFound' } })
    expect(await upkeep.beginRestore(name)).toEqual(ok(undefined))
    await store.close()
    const restored = await opened(folder, options)
    expect(restored.restore).toEqual({ state: 'restored' })
    expect(await texts(restored.store, 'c-zuzanna')).toEqual(['Where is my parcel?', 'It is green.'])
    expect(await restored.store.search('bowl', { offset: 0, limit: 5 })).toMatchObject({
      ok: true,
      value: { total: 1 },
    })
    expect(await restored.store.search('waiting', { offset: 0, limit: 5 })).toMatchObject({
      ok: true,
      value: { total: 0 },
    })
  })
})

describe('an older shop', () => {
  it('is brought up to date at the first opening, after a backup of what it was', async () => {
    const folder = await aFolder()
    await cp(join(import.meta.dirname, '..', '..', 'fixtures', 'store-v0'), folder, { recursive: true })
    const { store, upkeep } = await opened(folder, { workers })
    expect(store.shop().conversations.size).toBeGreaterThan(0)
    const [id = ''] = store.shop().conversations.keys()
    expect((await store.messages(id, null, 10)).ok).toBe(true)
    const backups = await upkeep.backups.list()
    expect(backups.ok && backups.value.map(({ reason }) => reason)).toEqual(['migration'])
    expect((await store.commit(() => [{ type: 'settingsChanged', settings: { theme: 'dark' } }])).ok).toBe(true)
  })
})

describe('the shop’s pictures', () => {
  const old = new Date(november - 2 * 86_400_000)

  async function aShop() {
    const folder = await aFolder()
    const shop = await opened(folder, { workers })
    const add = async (width: number) => {
      const picture = await shop.pictureStore.add(aGif(width), '')
      if (!picture.ok) throw new Error(picture.error.code)
      return picture.value
    }
    const pictures = [await add(1), await add(2), await add(3), await add(4)] as const
    const [drafted, queued, sent] = pictures
    await shop.store.commit(() => [
      ...aPerson('Anna', []),
      ...aPerson('Jan', []),
      { type: 'draftSaved', draft: aDraft('c-anna', [drafted]) },
      { type: 'replyQueued', reply: aReply({ conversationId: 'c-anna', text: '', pictures: [queued] }) },
      { type: 'messageArrived', message: aSent('c-anna', sent) },
    ])
    return { folder, shop, pictures }
  }

  const files = async (...place: string[]) => (await readdir(join(...place, 'pictures')).catch(() => [])).toSorted()
  const named = (...pictures: readonly Picture[]) => pictures.map(({ id }) => `${id}.gif`).toSorted()

  it('go when nothing speaks of them any more, and not a day before', async () => {
    const { folder, shop, pictures } = await aShop()
    const [drafted, queued, sent] = pictures
    expect(await shop.upkeep.sweepPictures(goOn)).toEqual(ok(0))
    for (const name of await files(folder)) await utimes(join(folder, 'pictures', name), old, old)
    expect(await shop.upkeep.sweepPictures(async () => false)).toEqual(ok(0))
    expect(await shop.upkeep.sweepPictures(goOn)).toEqual(ok(1))
    expect(await files(folder)).toEqual(named(drafted, queued, sent))
  })

  it('are in backups, shared between them, and come back with one', async () => {
    const { folder, shop, pictures } = await aShop()
    const [first, second] = [await shop.upkeep.backups.make('byHand'), await shop.upkeep.backups.make('byHand')]
    const [one, other] = [first, second].map((made) => (made.ok ? join(folder, 'backups', made.value.name) : ''))
    expect(await files(one ?? '')).toEqual(named(...pictures))
    const inodes = await Promise.all(
      [one, other].map((place) => stat(join(place ?? '', 'pictures', named(pictures[0])[0] ?? ''))),
    )
    expect(inodes[0]?.ino).toBe(inodes[1]?.ino)

    await rm(join(folder, 'pictures'), { recursive: true })
    expect(await shop.upkeep.beginRestore(first.ok ? first.value.name : '')).toEqual(ok(undefined))
    await shop.store.close()
    const restored = await opened(folder, { workers })
    expect(restored.restore).toEqual({ state: 'restored' })
    expect(await files(folder)).toEqual(named(...pictures))
    expect(restored.report.damagedLines).toBe(0)
    expect((await restored.pictureStore.read(pictures[2].id)).ok).toBe(true)
  })

  it('that cannot be read are left out of a backup, which is made all the same', async () => {
    const { folder, shop, pictures } = await aShop()
    await rm(join(folder, 'pictures', named(pictures[0])[0] ?? ''))
    await mkdir(join(folder, 'pictures', named(pictures[0])[0] ?? ''))
    const made = await shop.upkeep.backups.make('byHand')
    expect(await files(folder, 'backups', made.ok ? made.value.name : '')).toEqual(named(...pictures.slice(1)))
  })

  it('go with the customer they were for, from backups too, but not where others have them', async () => {
    const { folder, shop, pictures } = await aShop()
    const [drafted, queued, sent, other] = pictures
    await shop.store.commit(() => [{ type: 'messageArrived', message: aSent('c-jan', queued) }])
    const made = await shop.upkeep.backups.make('byHand')
    const backup = join(folder, 'backups', made.ok ? made.value.name : '')
    const erased = await shop.upkeep.erase('customer-anna')
    expect(erased).toMatchObject({ value: { removedPictures: 4 } })
    expect(await files(folder)).toEqual(named(queued, other))
    expect(await files(backup)).toEqual(named(queued, other))
    expect(Object.keys(await bytesBelow(folder)).join()).not.toContain(drafted.id)
    expect(Object.values(await bytesBelow(folder)).join()).not.toContain(sent.id)
  })
})

function aDraft(conversationId: string, pictures: readonly Picture[]): Draft {
  const times = { startedAt: november, savedAt: november }
  return {
    conversationId,
    text: '',
    cursorAt: 0,
    answersMessageId: null,
    seenRevision: 0,
    ...times,
    pictures: [...pictures],
  }
}

function aSent(conversationId: string, picture: Picture): Message {
  const attachment = { kind: 'image', url: keptAddress(picture.id), alt: '', width: 1, height: 1 } as const
  const ids = { id: `sent-${conversationId}`, remoteId: `sent-${conversationId}`, conversationId }
  return aMessage({ ...ids, direction: 'out', attachments: [attachment] })
}
