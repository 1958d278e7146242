import { mkdir, readdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'

import type { LogSnapshot } from '../../../../src/main/store/backups/makeBackup'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { logFiles } from '../../../../src/main/store/logFiles'
import { formatVersion, writeLine } from '../../../../src/main/store/logLine'
import { readLog, type LogReading } from '../../../../src/main/store/readLog'

/** Appends commits to a file of the log, numbered on from `after`. Answers the last number. */
export async function writeCommits(
  folder: string,
  file: string,
  commits: readonly (readonly Change[])[],
  after = 0,
): Promise<number> {
  await mkdir(join(folder, 'log'), { recursive: true })
  const lines = commits.map((changes, index) =>
    writeLine({ v: formatVersion, n: after + index + 1, at: '2026-11-22T08:30:00.000Z', changes }),
  )
  await writeFile(join(folder, 'log', file), lines.join(''), { flag: 'a' })
  return after + commits.length
}

/** The shop a log folder adds up to. */
export async function shopIn(logFolder: string): Promise<{ readonly shop: MutableShop; readonly reading: LogReading }> {
  const shop = createShop()
  const reading = await readLog({
    disk: createNodeDisk(),
    folder: logFolder,
    newestVersion: formatVersion,
    onRecord: ({ changes }) => {
      for (const change of changes) applyChange(shop, change)
    },
  })
  if (!reading.ok) throw new Error(`The log cannot be read: ${reading.error.code}`)
  return { shop, reading: reading.value }
}

/** What main would say of a log that nobody writes. */
export async function snapshotOf(folder: string): Promise<LogSnapshot> {
  const names = logFiles(await readdir(join(folder, 'log'))).current
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, 'log', name))).size))
  const { shop, reading } = await shopIn(join(folder, 'log'))
  const messages = [...shop.conversations.values()].reduce((sum, { heads }) => sum + heads.length, 0)
  return {
    files: names.map((name, index) => ({ name, size: sizes[index] ?? 0 })),
    lastNumber: reading.lastNumber,
    conversations: shop.conversations.size,
    messages,
  }
}
