import { createHash } from 'node:crypto'
import { join } from 'node:path'

import { mostPictureBytes, type Picture } from '#shared/domain/pictures/picture'
import { pictureTypeOf } from '#shared/domain/pictures/pictureTypeOf'
import { fail, ok, type Result } from '#shared/domain/result'

import { attempt } from '../attempt'
import { removeFileIfThere } from '../backups/removeIfThere'
import { bytesOf, namesIn } from '../backups/whatIsThere'
import type { Disk } from '../disk'
import { writeWholeFile } from '../writeWholeFile'
import { pictureFileName, pictureFileNames, pictureIdIn, picturesFolder } from './pictureFile'
import { pictureSize } from './pictureSize'
import type { KeptPicture, PictureStore } from './pictureStore'
import { withoutNotes } from './withoutNotes'

type Options = {
  readonly disk: Disk
  /** The shop's folder. */
  readonly folder: string
  /** Epoch ms, by this computer's clock. */
  readonly now: () => number
}

const dayMs = 24 * 60 * 60 * 1000
const longestName = 255

export function createPictureStore({ disk, folder, now }: Options): PictureStore {
  const pictures = picturesFolder(folder)
  /** Two that are the same, added at once, would write one file side by side. */
  let last: Promise<unknown> = Promise.resolve()

  function inTurn<T>(action: () => Promise<T>): Promise<T> {
    const done = last.then(action)
    last = done.catch(() => undefined)
    return done
  }

  async function write(fileName: string, bytes: Buffer): Promise<Result<void>> {
    return inTurn(() =>
      attempt(async () => {
        await disk.makeFolder(pictures)
        // One that is there already is written again: from now on it is young, and no sweep takes it away.
        await writeWholeFile(disk, pictures, fileName, bytes)
      }),
    )
  }

  async function add(given: Uint8Array, name: string): Promise<Result<Picture>> {
    if (given.byteLength > mostPictureBytes) return fail({ code: 'pictureTooLarge', mostBytes: mostPictureBytes })
    const mediaType = pictureTypeOf(given)
    const whole = Buffer.from(given.buffer, given.byteOffset, given.byteLength)
    const bytes = mediaType && withoutNotes(whole, mediaType)
    if (!mediaType || !bytes) return fail({ code: 'pictureUnreadable' })
    const id = sumOf(bytes)
    const written = await write(pictureFileName(id, mediaType), bytes)
    if (!written.ok) return written
    const size = pictureSize(bytes, mediaType)
    return ok({ id, mediaType, bytes: bytes.byteLength, ...size, name: name.slice(0, longestName), alt: '' })
  }

  async function read(pictureId: string): Promise<Result<KeptPicture>> {
    const found = await attempt(async () => {
      const names = await namesIn(disk, pictures)
      const name = pictureFileNames(pictureId).find((one) => names.includes(one))
      return name === undefined ? null : bytesOf(disk, pictures, name)
    })
    if (!found.ok) return found
    const mediaType = found.value && pictureTypeOf(found.value)
    const isWhole = found.value !== null && mediaType !== null && sumOf(found.value) === pictureId
    return isWhole ? ok({ bytes: found.value, mediaType }) : fail({ code: 'pictureMissing' })
  }

  async function sweep(kept: ReadonlySet<string>): Promise<Result<number>> {
    return attempt(async () => {
      const left = (await namesIn(disk, pictures)).filter((name) => !kept.has(pictureIdIn(name) ?? ''))
      let removed = 0
      for (const name of left) {
        const path = join(pictures, name)
        const { kind, changedAt } = await disk.stat(path)
        // Only what is ours, and what was left of writing it, is ours to remove.
        const isOurs = pictureIdIn(name.replace(/\.tmp$/u, '')) !== null
        if (kind !== 'file' || !isOurs || changedAt > now() - dayMs) continue
        await removeFileIfThere(disk, path)
        removed += 1
      }
      if (removed > 0) await disk.syncFolder(pictures)
      return removed
    })
  }

  return {
    add,
    read,
    list: () => attempt(async () => (await namesIn(disk, pictures)).filter((name) => pictureIdIn(name) !== null)),
    sweep: (kept) => inTurn(() => sweep(kept)),
  }
}

function sumOf(bytes: Buffer): string {
  return createHash('sha256').update(bytes).digest('hex')
}
