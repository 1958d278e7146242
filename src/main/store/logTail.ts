import { join } from 'node:path'

import { applyChange } from '#shared/domain/shop/applyChange'
import type { MutableShop } from '#shared/domain/shop/createShop'

import { carried } from './attempt'
import type { Disk } from './disk'
import type { IndexHeader } from './indexFormat'
import type { IndexedShop } from './indexedShop'
import type { LogRecord } from './logLine'
import type { LinePlace } from './logPlace'
import { readLog, type LogReading } from './readLog'
import { createSpokenOf, type SpokenOf } from './spokenOf'

/** What the log says behind an index. */
export type Tail = {
  readonly lines: readonly { readonly record: LogRecord; readonly place: LinePlace }[]
  readonly spokenOf: SpokenOf
  readonly reading: LogReading
}

type Means = {
  readonly disk: Disk
  /** The shop's folder; the log is in `log`. */
  readonly folder: string
  readonly newestVersion: number
}

export async function readTail(means: Means, covered: IndexHeader, files: readonly string[]): Promise<Tail> {
  const lines: Tail['lines'][number][] = []
  const spokenOf = createSpokenOf()
  const onRecord = (record: LogRecord, place: LinePlace): void => {
    lines.push({ record, place })
    spokenOf.note(record.changes)
  }
  return { lines, spokenOf, reading: await readFrom(means, covered, onRecord, files) }
}

export function emptyTail({ files, lastNumber }: IndexHeader): Tail {
  const reading = { files, isOpenEnded: false, damage: [], lastNumber, missing: 0, strays: 0 }
  return { lines: [], spokenOf: createSpokenOf(), reading }
}

/** Ids of which a tail speaks and that are not in the shop. */
export function missing(shop: MutableShop, { spokenOf }: Tail): ReadonlySet<string> {
  return new Set([...spokenOf.ids()].filter((id) => !shop.conversations.has(id) && !shop.identities.has(id)))
}

/** Changes applied in one turn: a few milliseconds' work. */
const replayedAtOnce = 100

export async function replay({ shop, places }: IndexedShop, tail: Tail['lines']): Promise<void> {
  let applied = 0
  for (const { record, place } of tail) {
    for (const change of record.changes) applyChange(shop, change)
    places.note(record.changes, place)
    applied += record.changes.length
    if (applied < replayedAtOnce) continue
    await new Promise((resolve) => setImmediate(resolve))
    applied = 0
  }
}

/** Reads the log behind what is covered, or all of it. Rejects with what the disk says, or `shopIsNewer`. */
export async function readFrom(
  { disk, folder, newestVersion }: Means,
  covered: IndexHeader | null,
  onRecord: (record: LogRecord, place: LinePlace) => void,
  files?: readonly string[],
): Promise<LogReading> {
  const last = covered?.files.at(-1)
  const before = covered?.files.slice(0, -1) ?? []
  const from = last && covered ? { file: last.name, offset: last.size, lastNumber: covered.lastNumber, before } : null
  const reading = await readLog({
    disk,
    folder: join(folder, 'log'),
    newestVersion,
    onRecord,
    from,
    ...(files && { files }),
  })
  // lowdb's `read` can only reject.
  if (!reading.ok) throw carried(reading.error)
  return reading.value
}
