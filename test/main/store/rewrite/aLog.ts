import { appendFile, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

import type { Message } from '#shared/domain/conversations/message'
import { ok, type Result } from '#shared/domain/result'
import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop, type MutableShop } from '#shared/domain/shop/createShop'

import { foldMessage } from '../../../../src/main/store/foldMessage'
import { writeLine, type LogRecord } from '../../../../src/main/store/logLine'
import { createNodeDisk } from '../../../../src/main/store/nodeDisk'
import { readLog, type LogReading } from '../../../../src/main/store/readLog'
import type { RewriteMeans, Rewritten } from '../../../../src/main/store/rewrite/eachRewrite'
import { aFolder } from '../shopFolder'

export type Commit = readonly Change[]

/** A shop's folder with months of commits, numbered through. */
export async function aLog(months: Readonly<Record<string, readonly Commit[]>>): Promise<string> {
  const folder = await aFolder()
  await createNodeDisk().makeFolder(join(folder, 'log'))
  let n = 0
  for (const [file, commits] of Object.entries(months)) {
    const lines = commits.map((changes) => line(++n, changes))
    await writeFile(join(folder, 'log', file), lines.join(''))
  }
  return folder
}

export function line(n: number, changes: Commit, more: Partial<LogRecord> = {}): string {
  return writeLine({ v: 1, n, ...more, at: '2026-11-22T08:30:00.000Z', changes })
}

export type Replayed = {
  readonly shop: MutableShop
  /** Folded, by conversation and message. */
  readonly messages: ReadonlyMap<string, Message | null>
  readonly reading: LogReading
}

/** What the log in a folder adds up to. */
export async function replay(logFolder: string): Promise<Replayed> {
  const shop = createShop()
  const told = new Map<string, Change[]>()
  const outcome = await readLog({
    disk: createNodeDisk(),
    folder: logFolder,
    newestVersion: 1,
    onRecord: ({ changes }) => {
      for (const change of changes) {
        applyChange(shop, change)
        const key = messageOf(change)
        if (key !== null) told.set(key, [...(told.get(key) ?? []), change])
      }
    },
  })
  if (!outcome.ok) throw new Error(JSON.stringify(outcome.error))
  const folded = [...told].map(
    ([key, changes]) => [key, foldMessage(key.slice(key.indexOf(' ') + 1), changes)] as const,
  )
  return { shop, messages: new Map(folded), reading: outcome.value }
}

function messageOf(change: Change): string | null {
  if (change.type === 'messageArrived') return `${change.message.conversationId} ${change.message.id}`
  if (change.type === 'messageEdited' || change.type === 'messageDeleted')
    return `${change.conversationId} ${change.messageId}`
  return null
}

/** What main does: goes on in the new file with what was appended to the old one meanwhile. */
export async function takeOver(folder: string, { isOpen, file, oldFile, readTo }: Rewritten): Promise<Result<void>> {
  const log = join(folder, 'log')
  if (isOpen) {
    await appendFile(join(log, `${file}.tmp`), (await readFile(join(log, oldFile))).subarray(readTo))
    await rename(join(log, `${file}.tmp`), join(log, file))
  }
  return ok(undefined)
}

export function means(folder: string, parts: Partial<RewriteMeans> = {}): RewriteMeans {
  return {
    disk: createNodeDisk(),
    shopFolder: folder,
    newestVersion: 1,
    openEnd: null,
    taken: (rewritten) => takeOver(folder, rewritten),
    onProgress: () => {},
    ...parts,
  }
}
