import { readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

import { ok } from '#shared/domain/result'
import type { Session } from '../../../src/main/channels/channel'
import type { Vault } from '../../../src/main/services/ports'

/** Sessions in a file of their own, as the real vault keeps them, only not encrypted. */
export function createFileVault(folder: string): Vault {
  const file = join(folder, 'vault.json')
  const read = (): Record<string, Session> => {
    try {
      return JSON.parse(readFileSync(file, 'utf8')) as Record<string, Session>
    } catch {
      return {}
    }
  }
  const write = (sessions: Record<string, Session>): void => {
    writeFileSync(`${file}.new`, JSON.stringify(sessions), { flush: true })
    renameSync(`${file}.new`, file)
  }
  return {
    protection: () => 'plainAllowed',
    consent: async () => ok(undefined),
    load: async (accountId) => ok(read()[accountId] ?? null),
    save: async (accountId, session) => {
      write({ ...read(), [accountId]: session })
      return ok(undefined)
    },
    remove: async (accountId) => {
      write(Object.fromEntries(Object.entries(read()).filter(([id]) => id !== accountId)))
      return ok(undefined)
    },
  }
}
