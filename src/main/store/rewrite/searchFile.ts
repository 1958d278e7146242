import type { Disk } from '../disk'
import type { LogRecord } from '../logLine'
import type { Transform } from './lineRewriter'
import { readRecords, type LogPart } from './readRecords'

type Options = {
  readonly disk: Disk
  /** The log's own folder. */
  readonly folder: string
  readonly newestVersion: number
  readonly transform: Transform
  readonly mentions: (line: Buffer) => boolean
}

/** What a rewrite would find in a file. */
export type Found = { readonly isHit: boolean; readonly conversations: number; readonly messages: number }

/** Whether a file must be rewritten, and how many conversations and messages that would take out of it. */
export async function searchFile(options: Options, part: LogPart): Promise<Found> {
  const found = { isHit: false, conversations: 0, messages: 0 }
  await readRecords(
    {
      ...options,
      onRecord: (record) => {
        const next = options.transform(record)
        if (next === record) return
        found.isHit = true
        found.conversations += goneOf('conversationOpened', record, next)
        found.messages += goneOf('messageArrived', record, next)
      },
      onUnreadable: (line) => {
        if (options.mentions(line)) found.isHit = true
      },
    },
    part,
  )
  return found
}

function goneOf(type: LogRecord['changes'][number]['type'], record: LogRecord, next: LogRecord | null): number {
  const count = (changes: LogRecord['changes']) => changes.filter((change) => change.type === type).length
  return count(record.changes) - count(next?.changes ?? [])
}
