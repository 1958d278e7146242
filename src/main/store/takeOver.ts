import { join } from 'node:path'

import type { Result } from '#shared/domain/result'

import { attempt, carried } from './attempt'
import type { CommitQueue } from './commitQueue'
import type { Disk } from './disk'
import type { LogAdapter, LogFile } from './logAdapter'
import type { LinePlace } from './logPlace'
import type { NewPlaceOf } from './messagePlaces'
import { renamePatiently } from './renamePatiently'
import type { Rewritten } from './rewrite/eachRewrite'
import type { SearchClient } from './search/searchClient'
import { appendAll } from './writeWholeFile'

type Means = {
  readonly disk: Disk
  /** The shop's folder. */
  readonly folder: string
  readonly queue: CommitQueue
  readonly adapter: LogAdapter
  readonly search: SearchClient
}

/** Bytes carried over at a time. */
const pieceBytes = 1024 * 1024

/**
 * Goes over to a rewritten file: from then on nothing reads the old one. Where main is appending to it, what came meanwhile
 * is carried over between two commits, and then the new file gets its name. Failures are what the disk said.
 */
export function takeOver(means: Means): (rewritten: Rewritten) => Promise<Result<void>> {
  return (rewritten) =>
    attempt(() =>
      means.queue.exclusive(async () => {
        const size = rewritten.isOpen ? await carryOver(means, rewritten) : rewritten.length
        await goOver(means, rewritten, { name: rewritten.file, size })
      }),
    )
}

/** Answers the new file's length in bytes. */
async function carryOver({ disk, folder, adapter }: Means, { oldFile, file, readTo, length }: Rewritten) {
  const log = join(folder, 'log')
  const unfinished = join(log, `${file}.tmp`)
  const end = adapter.files().find(({ name }) => name === oldFile)?.size ?? readTo
  const source = await disk.open(join(log, oldFile), 'read')
  try {
    const target = await disk.open(unfinished, 'append')
    try {
      for (let at = readTo; at < end;) {
        const piece = Buffer.allocUnsafe(Math.min(pieceBytes, end - at))
        const count = await source.read(piece, at)
        if (count === 0) throw carried({ code: 'diskTrouble', reason: 'shorter' })
        await appendAll(target, piece.subarray(0, count))
        at += count
      }
      await target.sync()
    } finally {
      await target.close()
    }
  } finally {
    await source.close()
  }
  await renamePatiently(disk, unfinished, join(log, file))
  await disk.syncFolder(log)
  return length + end - readTo
}

async function goOver({ adapter, search }: Means, rewritten: Rewritten, to: LogFile): Promise<void> {
  const { oldFile, map, readTo, length } = rewritten
  const shift = length - readTo
  await adapter.fileMoved(oldFile, to, newPlaces(rewritten))
  const { oldOffsets, newOffsets, newLengths } = map
  search.relocated({
    oldFile,
    newFile: to.name,
    oldOffsets: oldOffsets.slice(),
    newOffsets: newOffsets.slice(),
    newLengths: newLengths.slice(),
    readTo,
    shift,
  })
}

/** Where a line of the old file is in the new one. What came behind the part that was rewritten has only moved. */
export function newPlaces({ file, map, readTo, length }: Rewritten): NewPlaceOf {
  return (place: LinePlace) => {
    if (place.offset >= readTo) return { ...place, file, offset: place.offset - readTo + length }
    const at = indexOf(map.oldOffsets, place.offset)
    const offset = at === -1 ? -1 : (map.newOffsets[at] ?? -1)
    return offset === -1 ? null : { file, offset, length: map.newLengths[at] ?? 0 }
  }
}

function indexOf(sorted: Float64Array, wanted: number): number {
  let low = 0
  let high = sorted.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((sorted[middle] ?? 0) < wanted) low = middle + 1
    else high = middle
  }
  return sorted[low] === wanted ? low : -1
}
