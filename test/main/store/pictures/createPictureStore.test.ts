import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, stat, utimes, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { describe, expect, it } from 'vitest'

import { ok } from '#shared/domain/result'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { createPictureStore } from '../../../../src/main/store/pictures/createPictureStore'
import { aGif, aJpeg, aPng, exifPart } from '../../../builders/pictureBytes'
import { createFaultyDisk } from '../faultyDisk'
import { aFolder } from '../shopFolder'

const dayMs = 24 * 60 * 60 * 1000

async function aStore(disk = createNodeDisk()) {
  const folder = await aFolder()
  await mkdir(folder)
  const pictures = createPictureStore({ disk, folder, now: Date.now })
  return { folder, pictures }
}

async function added(pictures: Awaited<ReturnType<typeof aStore>>['pictures'], bytes: Buffer): Promise<string> {
  const picture = await pictures.add(bytes, 'mug.png')
  if (!picture.ok) throw new Error(picture.error.code)
  return picture.value.id
}

async function grownOld(folder: string, name: string): Promise<void> {
  const at = new Date(Date.now() - dayMs - 60_000)
  await utimes(join(folder, 'pictures', name), at, at)
}

describe('adding a picture', () => {
  it('keeps it under the sum of its bytes and says what it is', async () => {
    const { folder, pictures } = await aStore()
    const png = aPng(48, 32)
    const id = createHash('sha256').update(png).digest('hex')
    expect(await pictures.add(new Uint8Array(png), 'mug.png')).toEqual(
      ok({ id, mediaType: 'image/png', bytes: png.length, width: 48, height: 32, name: 'mug.png', alt: '' }),
    )
    expect(await readFile(join(folder, 'pictures', `${id}.png`))).toEqual(png)
    expect(await pictures.read(id)).toEqual(ok({ bytes: png, mediaType: 'image/png' }))
    expect(await pictures.list()).toEqual(ok([`${id}.png`]))
  })

  it('keeps the same picture once, also when it is added twice at once', async () => {
    const { folder, pictures } = await aStore()
    const ids = await Promise.all([added(pictures, aGif()), added(pictures, aGif())])
    expect(new Set(ids).size).toBe(1)
    expect(await readdir(join(folder, 'pictures'))).toEqual([`${ids[0] ?? ''}.gif`])
  })

  it('leaves out where a photo was taken, and counts what is left', async () => {
    const { folder, pictures } = await aStore()
    const picture = await pictures.add(aJpeg([exifPart(6)]), `${'n'.repeat(300)}.jpg`)
    expect(picture).toMatchObject({ value: { width: 480, height: 640, name: 'n'.repeat(255) } })
    if (!picture.ok) return
    const file = await readFile(join(folder, 'pictures', `${picture.value.id}.jpg`))
    expect(file.includes('GPS')).toBe(false)
    expect(file.length).toBe(picture.value.bytes)
  })

  it('is on the disk, whole, before it is told', async () => {
    const folder = await aFolder()
    await mkdir(folder)
    const faulty = createFaultyDisk(folder)
    const pictures = createPictureStore({ disk: faulty.disk, folder, now: Date.now })
    const id = await added(pictures, aGif())
    const calls = faulty.calls.filter((call) => /sync|rename|append/iu.test(call))
    expect(calls.slice(-4)).toEqual([
      `append pictures/${id}.gif.tmp`,
      `sync pictures/${id}.gif.tmp`,
      expect.stringMatching(/^rename /u),
      'syncFolder pictures',
    ])
  })

  it.each([
    ['SVG', Buffer.from('<svg/>')],
    ['nothing', Buffer.alloc(0)],
    ['a torn JPEG', aJpeg().subarray(0, 30)],
  ])('refuses %s and keeps nothing', async (_, bytes) => {
    const { folder, pictures } = await aStore()
    expect(await pictures.add(bytes, 'x')).toEqual({ ok: false, error: { code: 'pictureUnreadable' } })
    expect(await readdir(folder)).toEqual([])
  })

  it('refuses one that is too large, and one for which the disk has no room', async () => {
    const { pictures } = await aStore()
    const most = 25 * 1024 * 1024
    expect(await pictures.add(aGif(1, 1, most), 'x')).toEqual({
      ok: false,
      error: { code: 'pictureTooLarge', mostBytes: most },
    })
    const folder = await aFolder()
    await mkdir(folder)
    const faulty = createFaultyDisk(folder)
    faulty.breakWith(({ name }) => (name === 'append' ? { code: 'ENOSPC' } : null))
    const full = createPictureStore({ disk: faulty.disk, folder, now: Date.now })
    expect(await full.add(aGif(), 'x')).toEqual({ ok: false, error: { code: 'diskFull' } })
    faulty.heal()
    expect(await full.add(aGif(), 'x')).toMatchObject({ ok: true })
  })
})

describe('reading a picture', () => {
  it('tells one that is not there and one that is damaged alike', async () => {
    const { folder, pictures } = await aStore()
    const missing = { ok: false, error: { code: 'pictureMissing' } }
    expect(await pictures.read('0'.repeat(64))).toEqual(missing)
    const id = await added(pictures, aGif())
    await writeFile(join(folder, 'pictures', `${id}.gif`), aGif(1, 1))
    expect(await pictures.read(id)).toEqual(missing)
  })
})

describe('sweeping', () => {
  it('removes what is not kept and older than a day, and nothing else', async () => {
    const { folder, pictures } = await aStore()
    const [kept, old, young] = [
      await added(pictures, aGif(1)),
      await added(pictures, aGif(2)),
      await added(pictures, aGif(3)),
    ]
    await writeFile(join(folder, 'pictures', `${young}.gif.tmp`), 'half')
    await writeFile(join(folder, 'pictures', 'mine.txt'), 'the owner put it here')
    for (const name of [`${kept}.gif`, `${old}.gif`, `${young}.gif.tmp`, 'mine.txt']) await grownOld(folder, name)
    expect(await pictures.sweep(new Set([kept]))).toEqual(ok(2))
    expect(await readdir(join(folder, 'pictures'))).toEqual([`${kept}.gif`, `${young}.gif`, 'mine.txt'].toSorted())
  })

  it('spares one that was added again: a draft is about to speak of it', async () => {
    const { folder, pictures } = await aStore()
    const id = await added(pictures, aGif())
    await grownOld(folder, `${id}.gif`)
    await added(pictures, aGif())
    expect(await pictures.sweep(new Set())).toEqual(ok(0))
    expect((await stat(join(folder, 'pictures', `${id}.gif`))).isFile()).toBe(true)
  })

  it('finds nothing to do in a shop without pictures', async () => {
    const { pictures } = await aStore()
    expect(await pictures.sweep(new Set())).toEqual(ok(0))
  })
})
