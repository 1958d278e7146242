import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'

import { fail, ok } from '#shared/domain/result'
import { aGif, aJpeg, aPng } from '#test/builders/pictureBytes'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createExportSource, createExportTarget } from '../../../../src/main/desktop/exportFiles'
import { exportShop } from '../../../../src/main/services/exports/exportShop'
import { importPictures } from '../../../../src/main/services/exports/importPictures'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { createPictureStore } from '../../../../src/main/store/pictures/createPictureStore'
import type { PictureStore } from '../../../../src/main/store/pictures/pictureStore'
import { exportedAt, importing, texts } from './exportStage'
import { aSource } from './memoryExport'

let root = ''

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'shopbell-pictures-'))
  const own = root
  onTestFinished(() => rm(own, { recursive: true, force: true }))
})

async function aStore(name: string, ...pictures: Buffer[]): Promise<PictureStore> {
  const folder = join(root, name)
  await mkdir(folder)
  const store = createPictureStore({ disk: createNodeDisk(), folder, now: Date.now })
  for (const bytes of pictures) await store.add(bytes, '')
  return store
}

async function exportOf(pictureStore: PictureStore, signal = new AbortController().signal) {
  const target = createExportTarget(root)
  const rest = { texts, now: exportedAt, onProgress: () => {}, signal }
  return exportShop({ store: createMemoryStore(), pictureStore, target, name: 'export', ...rest })
}

const goOn = new AbortController().signal

describe('the pictures of a shop', () => {
  it('go into its export and from there into another shop', async () => {
    const origin = await aStore('origin', aPng(), aJpeg(), aGif())
    expect(await exportOf(origin)).toEqual(ok({ path: join(root, 'export') }))
    const names = await origin.list()
    expect(ok(await readdir(join(root, 'export', 'pictures')))).toEqual(names)

    for (const [at, path] of [join(root, 'export'), join(root, 'export', 'shop.json')].entries()) {
      const copy = await aStore(`copy-${at}`)
      expect(await importPictures({ pictureStore: copy, source: createExportSource(path), signal: goOn })).toEqual(
        ok(undefined),
      )
      expect(await copy.list()).toEqual(names)
    }
  })

  it('make no folder where there are none', async () => {
    await exportOf(await aStore('origin'))
    expect(await readdir(join(root, 'export'))).not.toContain('pictures')
    const source = createExportSource(join(root, 'export'))
    expect(await importPictures({ pictureStore: await aStore('copy'), source, signal: goOn })).toEqual(ok(undefined))
  })

  it('go without a trace when the export is stopped', async () => {
    const stopping = new AbortController()
    const origin = await aStore('origin', aPng(), aGif())
    const read: PictureStore['read'] = async (id) => {
      stopping.abort()
      return origin.read(id)
    }
    expect(await exportOf({ ...origin, read }, stopping.signal)).toEqual(fail({ code: 'exportCancelled' }))
    expect(await readdir(root)).toEqual(['origin'])
  })

  it('are exported but for one that is damaged; a disk that gives none ends it', async () => {
    const origin = await aStore('origin', aPng(), aGif())
    const [first = ''] = await readdir(join(root, 'origin', 'pictures'))
    await writeFile(join(root, 'origin', 'pictures', first), 'damaged')
    expect((await exportOf(origin)).ok).toBe(true)
    expect(await readdir(join(root, 'export', 'pictures'))).toHaveLength(1)
    const refused = fail({ code: 'diskTrouble' as const, reason: 'EIO' })
    expect(await exportOf({ ...origin, read: async () => refused })).toEqual(refused)
  })
})

describe('an export whose pictures are not what they say', () => {
  it('brings in none but pictures under their own names', async () => {
    const copy = await aStore('copy')
    const wrongName = `${'0'.repeat(64)}.png`
    const files = { [wrongName]: aPng(), [`${'1'.repeat(64)}.gif`]: Buffer.from('text'), 'notes.txt': aGif() }
    const source = aSource('', 1_000, files)
    expect(await importPictures({ pictureStore: copy, source, signal: goOn })).toEqual(ok(undefined))
    const names = await copy.list()
    expect(names.ok && names.value).toHaveLength(1)
    expect(names.ok && names.value).not.toContain(wrongName)
  })

  it('is imported without one that cannot be read, but not onto a full disk', async () => {
    const copy = await aStore('copy')
    const broken = { ...aSource(''), pictures: async () => ok([`${'0'.repeat(64)}.png`]) }
    expect(await importPictures({ pictureStore: copy, source: broken, signal: goOn })).toEqual(ok(undefined))
    const full = fail({ code: 'diskFull' as const })
    const source = aSource('', 1_000, { [`${'0'.repeat(64)}.png`]: aPng() })
    const pictureStore = { ...copy, add: async () => full }
    expect(await importPictures({ pictureStore, source, signal: goOn })).toEqual(full)
  })

  it('stops when the owner says so, before anything that speaks of them is there', async () => {
    const stopped = new AbortController()
    stopped.abort()
    const store = createMemoryStore()
    const source = aSource('[]', 1_000, { [`${'0'.repeat(64)}.png`]: aPng() })
    expect(await importing(store, source, { signal: stopped.signal })).toEqual(fail({ code: 'importCancelled' }))
    expect(source.openCount()).toBe(0)
  })
})
