import { appendFile, cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import type { AppError } from '#shared/domain/errors'
import type { Result } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'
import { aReply, deliveries } from '#test/builders/replies'

import { beginRestore } from '../../../../src/main/store/backups/beginRestore'
import { createBackups, type Backups } from '../../../../src/main/store/backups/createBackups'
import { finishRestore, type RestoreOutcome } from '../../../../src/main/store/backups/finishRestore'
import type { Disk } from '../../../../src/main/store/disk'
import { previewRestore } from '../../../../src/main/store/backups/restorePreview'
import { checkedText } from '../../../../src/main/store/lineChecksum'
import { formatVersion } from '../../../../src/main/store/logLine'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { createFaultyDisk } from '../faultyDisk'
import { aFolder, bytesBelow, december, november } from '../shopFolder'
import { shopIn, snapshotOf, writeCommits } from './aLog'
import { historyArbitrary } from './histories'

const file = '2026-11.ndjson'
const light: Change = { type: 'settingsChanged', settings: { theme: 'light' } }
const dark: Change = { type: 'settingsChanged', settings: { theme: 'dark' } }

function backupsOf(folder: string, disk: Disk = createNodeDisk()): Backups {
  return createBackups({ disk, folder, now: () => november, appVersion: '1', snapshot: () => snapshotOf(folder) })
}

async function madeBackup(folder: string): Promise<string> {
  const made = await backupsOf(folder).make('byHand')
  if (!made.ok) throw new Error(made.error.code)
  return made.value.name
}

const begin = (folder: string, name: string, disk: Disk = createNodeDisk()) =>
  beginRestore({ disk, folder, name, backups: backupsOf(folder, disk) })

const finish = (folder: string, disk: Disk = createNodeDisk(), now = december): Promise<Result<RestoreOutcome>> =>
  finishRestore({ disk, folder, now: () => now, appVersion: '1', newestVersion: formatVersion })

/** A shop with a backup of `before`, in which `after` has happened since, about to go back. */
async function goingBack(
  before: readonly (readonly Change[])[],
  after: readonly (readonly Change[])[],
): Promise<string> {
  const folder = await aFolder()
  const last = await writeCommits(folder, file, before)
  const name = await madeBackup(folder)
  await writeCommits(folder, file, after, last)
  expect(await begin(folder, name)).toMatchObject({ ok: true })
  return folder
}

async function restored(folder: string) {
  expect(await finish(folder)).toEqual({ ok: true, value: { state: 'restored' } })
  const { shop, reading } = await shopIn(join(folder, 'log'))
  expect(reading).toMatchObject({ damage: [], missing: 0, isOpenEnded: false })
  return shop
}

describe('a restore', () => {
  it('brings back what the backup holds, keeps a backup of what was there, and leaves nothing behind', async () => {
    const folder = await goingBack([openedShop, [light]], [[dark]])
    for (const derived of ['index.ndjson', 'search.index']) await writeFile(join(folder, derived), 'of the log before')
    const shop = await restored(folder)
    expect(shop.settings.theme).toBe('light')
    expect(await readdir(folder)).toEqual(['backups', 'log'])
    const saved = (await readdir(join(folder, 'backups'))).find((name) => name.endsWith('-restore'))
    expect((await shopIn(join(folder, 'backups', saved ?? '', 'log'))).shop.settings.theme).toBe('dark')
    expect(await finish(folder)).toEqual({ ok: true, value: { state: 'nothingToDo' } })
  })

  it('can be taken back by restoring the backup it made', async () => {
    const folder = await goingBack([openedShop, [light]], [[dark]])
    await restored(folder)
    const saved = (await readdir(join(folder, 'backups'))).find((name) => name.endsWith('-restore'))
    expect(await begin(folder, saved ?? '')).toMatchObject({ ok: true })
    expect((await restored(folder)).settings.theme).toBe('dark')
  })

  it('saves also what was committed between the decision and the end of the program', async () => {
    const folder = await goingBack([openedShop], [[light]])
    await writeCommits(folder, file, [[dark]], 2)
    await restored(folder)
    const saved = (await readdir(join(folder, 'backups'))).filter((name) => name.endsWith('-restore'))
    expect(saved).toHaveLength(2)
    expect((await shopIn(join(folder, 'backups', saved[1] ?? '', 'log'))).shop.settings.theme).toBe('dark')
  })

  it('does not wait for a shop that was never opened', async () => {
    expect(await finish(await aFolder())).toEqual({ ok: true, value: { state: 'nothingToDo' } })
  })

  it('goes on where only an empty log was made in between', async () => {
    const folder = await goingBack([openedShop, [light]], [[dark]])
    const faulty = createFaultyDisk(folder)
    faulty.breakWith(({ name, path }) => (name === 'rename' && path === 'log.restoring/log' ? { code: 'EIO' } : null))
    expect(await finish(folder, faulty.disk)).toEqual({ ok: false, error: { code: 'diskTrouble', reason: 'EIO' } })
    expect(await readdir(folder)).not.toContain('log')
    await mkdir(join(folder, 'log'))
    expect((await restored(folder)).settings.theme).toBe('light')
  })

  it('goes on where a rename was made though the disk said it was not', async () => {
    const folder = await goingBack([openedShop, [light]], [[dark]])
    const disk = createNodeDisk()
    const lying: Disk = {
      ...disk,
      rename: async (from, to) => {
        await disk.rename(from, to)
        if (to.endsWith('log.before')) throw Object.assign(new Error('EIO'), { code: 'EIO' })
      },
    }
    expect(await finish(folder, lying)).toEqual({ ok: false, error: { code: 'diskTrouble', reason: 'EIO' } })
    expect((await restored(folder)).settings.theme).toBe('light')
  })

  it('brings a backup of an older version up to date, and knows its replies', async () => {
    const folder = await aFolder()
    await mkdir(join(folder, 'log'), { recursive: true })
    const at = '2026-10-01T00:00:00.000Z'
    const changes = [...openedShop.slice(0, 4), { type: 'replyQueued', reply: aReply() }]
    const lines = changes.map((change) => checkedText({ v: 0, at, change }))
    await writeFile(join(folder, 'log', file), lines.join(''))
    const name = await madeBackup(folder)
    await rm(join(folder, 'log', file))
    const current = [...openedShop, { type: 'replyQueued', reply: aReply({ delivery: deliveries.sent }) } as const]
    await writeCommits(folder, file, [current])
    const sources = { backupLog: join(folder, 'backups', name, 'log'), currentLog: join(folder, 'log') }
    const means = { disk: createNodeDisk(), newestVersion: formatVersion, now: december }
    expect(await previewRestore({ ...sources, ...means })).toMatchObject({
      ok: true,
      value: { replies: { settled: { total: 1 } }, messages: { goes: { total: 1 } } },
    })
    await begin(folder, name)
    const shop = await restored(folder)
    expect(shop.replies.get('reply')?.delivery).toEqual(deliveries.sent)
    expect(shop.conversations.size).toBe(1)
  })

  it('never happens twice, even where what is left of it cannot be cleared away', async () => {
    const folder = await goingBack([openedShop, [light]], [[dark]])
    for (const stuck of ['restoring.json', 'log.before']) {
      const faulty = createFaultyDisk(folder)
      faulty.breakWith(({ name, path }) =>
        name.startsWith('remove') && path.startsWith(stuck) ? { code: 'EPERM' } : null,
      )
      expect((await finish(folder, faulty.disk)).ok).toBe(true)
    }
    const { reading } = await shopIn(join(folder, 'log'))
    await appendCommit(folder, reading.lastNumber)
    expect((await finish(folder)).ok).toBe(true)
    expect((await shopIn(join(folder, 'log'))).shop.settings.language).toBe('pl')
    expect(await readdir(folder)).toEqual(['backups', 'log'])
  })
})

async function appendCommit(folder: string, after: number): Promise<void> {
  const last = (await readdir(join(folder, 'log'))).at(-1) ?? ''
  await writeCommits(folder, last, [[{ type: 'settingsChanged', settings: { language: 'pl' } }]], after)
}

describe('a restore that cannot be made', () => {
  const kept = (reason: AppError) => ({ ok: true, value: { state: 'kept', reason } })

  it('is refused at once for a backup that is damaged or not there', async () => {
    const folder = await aFolder()
    await writeCommits(folder, file, [openedShop])
    const name = await madeBackup(folder)
    expect(await begin(folder, '2026-11-01T000000Z-daily')).toEqual({ ok: false, error: { code: 'notFound' } })
    await appendFile(join(folder, 'backups', name, 'log', file), 'x')
    expect(await begin(folder, name)).toEqual({ ok: false, error: { code: 'diskTrouble', reason: 'backupDamaged' } })
    expect(await readdir(folder)).toEqual(['backups', 'log'])
  })

  it('is called off where the backup has been damaged since, and the shop stays as it is', async () => {
    const folder = await goingBack([openedShop, [light]], [[dark]])
    const copy = join(folder, 'backups', '2026-11-22T083000Z-byHand', 'log', file)
    await writeFile(copy, (await readFile(copy, 'utf8')).replace('light', 'l1ght'))
    const before = await bytesBelow(join(folder, 'log'))
    expect(await finish(folder)).toEqual(kept({ code: 'diskTrouble', reason: 'backupDamaged' }))
    expect(await bytesBelow(join(folder, 'log'))).toEqual(before)
    expect(await readdir(folder)).toEqual(['backups', 'log'])
  })

  it('is called off where the backup is gone, is newer, or the disk is full', async () => {
    const gone = await goingBack([openedShop], [[dark]])
    await rm(join(gone, 'backups', '2026-11-22T083000Z-byHand'), { recursive: true })
    expect(await finish(gone)).toEqual(kept({ code: 'notFound' }))

    const newer = await goingBack([openedShop], [[dark]])
    const outcome = await finishRestore({
      disk: createNodeDisk(),
      folder: newer,
      now: () => december,
      appVersion: '1',
      newestVersion: formatVersion - 1,
    })
    expect(outcome).toEqual(kept({ code: 'shopIsNewer', version: formatVersion }))

    const full = await goingBack([openedShop], [[dark]])
    const faulty = createFaultyDisk(full)
    faulty.breakWith(({ name, path }) =>
      name === 'append' && path.includes('log.restoring') ? { code: 'ENOSPC' } : null,
    )
    expect(await finish(full, faulty.disk)).toEqual(kept({ code: 'diskFull' }))
    for (const folder of [gone, newer, full]) {
      expect((await shopIn(join(folder, 'log'))).shop.settings.theme).toBe('dark')
      expect(await readdir(folder)).toEqual(['backups', 'log'])
    }
  })

  it('is called off where nobody can read what was to be restored', async () => {
    const folder = await goingBack([openedShop], [[dark]])
    await writeFile(
      join(folder, 'restoring.json'),
      '{"format":"shopbell-restore","version":1,"from":"../log","saved":"x"}',
    )
    expect(await finish(folder)).toEqual(kept({ code: 'diskTrouble', reason: 'markerUnreadable' }))
  })
})

describe('what a restore does not undo', () => {
  const queued = (id: string, delivery: keyof typeof deliveries = 'queued'): Change => ({
    type: 'replyQueued',
    reply: aReply({ id, delivery: deliveries[delivery] }),
  })
  const advanced = (replyId: string, delivery: keyof typeof deliveries): Change => ({
    type: 'deliveryAdvanced',
    replyId,
    delivery: deliveries[delivery],
  })
  const became = (id: string): Change => ({
    type: 'messageArrived',
    message: aMessage({ id, remoteId: '99', direction: 'out', text: 'It left this morning.', sentAt: 3_000_000 }),
  })
  const heads = (shop: Awaited<ReturnType<typeof restored>>) =>
    shop.conversations.get('conversation')?.heads.map(({ id, isDeleted }) => (isDeleted ? `${id}!` : id))

  it('is a reply that left since: it is sent, and its message is in the conversation', async () => {
    const shop = await restored(
      await goingBack([openedShop, [queued('reply')]], [[advanced('reply', 'sent'), became('reply')]]),
    )
    expect(shop.replies.get('reply')?.delivery).toEqual(deliveries.sent)
    expect(heads(shop)).toEqual(['message', 'reply'])
    expect(shop.conversations.get('conversation')?.waitingSince).toBe(null)
  })

  it('is a reply that was written and left since', async () => {
    const since: readonly (readonly Change[])[] = [
      [queued('reply')],
      [advanced('reply', 'sent'), became('reply')],
      [queued('open')],
    ]
    const shop = await restored(await goingBack([openedShop], since))
    expect(shop.replies.get('reply')?.delivery).toEqual(deliveries.sent)
    expect(shop.replies.has('open')).toBe(false)
    expect(heads(shop)).toEqual(['message', 'reply'])
  })

  it('is known from its message alone, where the reply itself has been tidied away', async () => {
    const folder = await aFolder()
    await writeCommits(folder, file, [openedShop, [queued('reply')]])
    const name = await madeBackup(folder)
    await rm(join(folder, 'log', file))
    await writeCommits(folder, file, [openedShop, [became('reply')]])
    await begin(folder, name)
    expect((await restored(folder)).replies.get('reply')?.delivery).toMatchObject({ state: 'sent', remoteId: '99' })
  })

  it('is a message that was deleted, and a deletion that was seen', async () => {
    const deletion: Change = {
      type: 'messageDeleted',
      conversationId: 'conversation',
      messageId: 'message',
      deletedAt: 5,
    }
    const seen: Change = { type: 'deletionSeen', accountId: 'x:shop', remoteId: '55', at: 5 }
    const shop = await restored(await goingBack([openedShop], [[deletion, seen]]))
    expect(heads(shop)).toEqual(['message!'])
    expect(shop.deletedRemoteKeys.size).toBe(1)
  })

  it('is a customer erased since, whose replies are not written anew', async () => {
    const since: readonly (readonly Change[])[] = [
      [{ type: 'replyQueued', reply: aReply({ id: 'late', text: 'Dear Marta', delivery: deliveries.sent }) }],
      [{ type: 'customerErased', customerId: 'customer', at: 5 }],
    ]
    const folder = await goingBack([openedShop, [queued('reply')]], since)
    const shop = await restored(folder)
    expect([shop.customers.size, shop.conversations.size, shop.replies.size]).toEqual([0, 0, 0])
    expect(JSON.stringify(await bytesBelow(join(folder, 'log')))).not.toContain('Dear Marta')
  })

  it('spares a customer who was erased before the backup and came again', async () => {
    const erased: Change = { type: 'customerErased', customerId: 'customer', at: 5 }
    const shop = await restored(await goingBack([openedShop, [erased], openedShop], [[dark]]))
    expect(shop.customers.size).toBe(1)
  })

  it.each([
    ['queued', { state: 'failed', reason: { code: 'interrupted' } }],
    ['waiting', { state: 'failed', attempt: 1 }],
    ['sending', { state: 'unconfirmed', attempt: 1, nextLookAt: null }],
    ['unconfirmed', deliveries.unconfirmed],
    ['failed', deliveries.failed],
    ['handedOver', deliveries.handedOver],
    ['discarded', deliveries.discarded],
  ] as const)('is what became of a reply that is %s by now', async (state, expected) => {
    const shop = await restored(await goingBack([openedShop, [queued('reply')]], [[advanced('reply', state)]]))
    expect(shop.replies.get('reply')?.delivery).toMatchObject(expected)
  })

  it('is a doubt: where lines are missing, the owner decides about every open reply', async () => {
    const folder = await aFolder()
    await writeCommits(folder, file, [
      openedShop,
      [queued('reply'), queued('gone', 'waiting'), queued('web', 'handedOver')],
    ])
    const name = await madeBackup(folder)
    await rm(join(folder, 'log', file))
    await writeCommits(folder, file, [openedShop, [queued('reply')]])
    await writeCommits(folder, file, [[dark]], 7)
    await begin(folder, name)
    const { replies } = await restored(folder)
    const asked = { state: 'unconfirmed', attempt: 1, nextLookAt: null, startedAt: 1_000_000 }
    expect(replies.get('reply')?.delivery).toMatchObject(asked)
    expect(replies.get('gone')?.delivery).toMatchObject(asked)
    expect(replies.get('web')?.delivery).toEqual(deliveries.handedOver)
  })
})

describe('any history, backed up anywhere', { timeout: 120_000 }, () => {
  it('goes back without sending anything again, and is old or restored wherever it is killed', async () => {
    await fc.assert(
      fc.asyncProperty(historyArbitrary, fc.nat(), fc.boolean(), async (history, pick, isForGood) => {
        const { commits, delivered, erased } = history
        const cut = 1 + (pick % commits.length)
        const template = await goingBack(commits.slice(0, cut), commits.slice(cut))
        const old = await bytesBelow(join(template, 'log'))
        const reference = await copyOf(template)
        const counted = createFaultyDisk(reference)
        await finish(reference, counted.disk)
        const wanted = await bytesBelow(join(reference, 'log'))
        const { shop } = await shopIn(join(reference, 'log'))
        for (const { id, delivery } of shop.replies.values()) {
          expect(['queued', 'waiting', 'sending']).not.toContain(delivery.state)
          if (delivered.has(id)) expect(['sent', 'unconfirmed']).toContain(delivery.state)
          if (delivery.state === 'unconfirmed') expect(delivery.nextLookAt).toBe(null)
        }
        for (const id of erased) expect(shop.customers.has(id)).toBe(false)
        for (let at = 1; at <= counted.count(); at++) {
          const folder = await copyOf(template)
          const faulty = createFaultyDisk(folder)
          faulty.breakWith(({ number }) => ((isForGood ? number >= at : number === at) ? { code: 'EIO' } : null))
          const first = await finish(folder, faulty.disk)
          if (first.ok) {
            const expected = first.value.state === 'kept' ? old : wanted
            expect(await bytesBelow(join(folder, 'log')), faulty.calls.at(at - 1)).toEqual(expected)
          }
          const second = await finish(folder)
          expect(second.ok, faulty.calls.at(at - 1)).toBe(true)
          const found = await bytesBelow(join(folder, 'log'))
          expect([JSON.stringify(old), JSON.stringify(wanted)]).toContain(JSON.stringify(found))
          expect(await readdir(folder)).toEqual(['backups', 'log'])
          await rm(folder, { recursive: true })
        }
      }),
      { numRuns: 2 },
    )
  })
})

async function copyOf(template: string): Promise<string> {
  const folder = await aFolder()
  await cp(template, folder, { recursive: true })
  return folder
}
