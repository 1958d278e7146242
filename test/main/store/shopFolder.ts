import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { onTestFinished } from 'vitest'

import { openStore, type OpenedStore, type OpenStoreOptions } from '../../../src/main/store/openStore'

export const november = Date.UTC(2026, 10, 22, 8, 30)
export const december = Date.UTC(2026, 11, 1)

/** A folder of its own that goes with the test. */
export async function aFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'shopbell-store-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return join(folder, 'shop')
}

export async function opened(folder: string, options: Partial<OpenStoreOptions> = {}): Promise<OpenedStore> {
  const outcome = await openStore({ folder, now: () => november, ...options })
  if (!outcome.ok) throw new Error(`The shop did not open: ${JSON.stringify(outcome.error)}`)
  onTestFinished(() => outcome.value.store.close())
  await outcome.value.store.ready()
  return outcome.value
}

/** Every file below the folder with its bytes, as latin1 text. */
export async function bytesBelow(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  const pairs = files.map(async (file) => [file.slice(folder.length + 1), await readFile(file, 'latin1')] as const)
  return Object.fromEntries((await Promise.all(pairs)).toSorted(([one], [other]) => one.localeCompare(other)))
}
