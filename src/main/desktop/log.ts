import { appendFileSync, mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'

import type { Log } from '../services/ports'
import { redact } from './redact'

export type LogParts = {
  readonly folder: string
  readonly now: () => number
  /** Size at which a new file is begun; 1 MB unless told. */
  readonly maxBytes?: number
  /** Files kept, the current one counted. */
  readonly keep?: number
}

type Fields = Parameters<Log>[1]

/** JSON lines in `folder/shopbell.log`, older ones in `shopbell.1.log` and on. A log that cannot be written stops nothing. */
export function createLog({ folder, now, maxBytes = 1_000_000, keep = 3 }: LogParts): Log {
  const file = (age: number) => join(folder, age === 0 ? 'shopbell.log' : `shopbell.${age}.log`)

  function rotate(): void {
    if ((statSync(file(0), { throwIfNoEntry: false })?.size ?? 0) < maxBytes) return
    rmSync(file(keep - 1), { force: true })
    for (let age = keep - 2; age >= 0; age--) {
      if (statSync(file(age), { throwIfNoEntry: false })) renameSync(file(age), file(age + 1))
    }
  }

  return (event, fields) => {
    try {
      mkdirSync(folder, { recursive: true, mode: 0o700 })
      rotate()
      appendFileSync(file(0), logLine(now(), event, fields), { mode: 0o600 })
    } catch {
      // A full disk has its own words on the screen.
    }
  }
}

function logLine(now: number, event: string, fields: Fields = {}): string {
  const safe = Object.entries(fields).map(([key, value]) => [
    redact(key),
    typeof value === 'string' ? redact(value) : value,
  ])
  return `${JSON.stringify({ at: new Date(now).toISOString(), event: redact(event), ...Object.fromEntries(safe) })}\n`
}
