import { rm } from 'node:fs/promises'
import { join } from 'node:path'

import { openStore, type OpenedStore, type OpenStoreOptions } from '../../../src/main/store/openStore'
import type { Store } from '../../../src/main/store/store'

/** The newest moment of the shops measured. */
export const newestAt = Date.UTC(2026, 10, 22, 8, 30)
/** When they are opened, an hour later. */
export const benchNow = newestAt + 3_600_000

/** Opens as far as the first screen, with nothing going on behind it unless `refreshBytes` says so. */
export async function openBenchShop(folder: string, options: Partial<OpenStoreOptions> = {}): Promise<OpenedStore> {
  const refreshBytes = Number.POSITIVE_INFINITY
  const opened = await openStore({ folder, now: () => benchNow, refreshBytes, ...options })
  if (!opened.ok) throw new Error(`The shop did not open: ${JSON.stringify(opened.error)}`)
  return opened.value
}

export async function openWholeShop(folder: string, options: Partial<OpenStoreOptions> = {}): Promise<Store> {
  const { store } = await openBenchShop(folder, options)
  const whole = await store.ready()
  if (!whole.ok) throw new Error(`The shop did not load: ${JSON.stringify(whole.error)}`)
  return store
}

/** For a process that ends without closing, which would bring the index up to date: what comes next finds no lock. */
export async function unlock(folder: string): Promise<void> {
  await rm(join(folder, 'lock'), { force: true })
}

export const indexPath = (folder: string): string => join(folder, 'index.ndjson')
