import { inboxRows, type RowPage } from '#shared/domain/conversations/inboxRows'

import { sqlitePeer } from '../peers'
import { benchNow, openBenchShop, unlock } from './benchShop'
import { sqliteRows } from './sqliteShop'

export type FirstRows = { readonly ms: number; readonly page: RowPage }

/** Ours: from opening the shop to the first 50 rows of the inbox. */
export async function firstRows([folder = '']: readonly string[]): Promise<FirstRows> {
  const startedAt = performance.now()
  const { store } = await openBenchShop(folder)
  const page = inboxRows(store.shop(), { lane: 'inbox', offset: 0, limit: 50 }, benchNow)
  const ms = performance.now() - startedAt
  await unlock(folder)
  return { ms, page }
}

/** SQLite's: from opening the database to the same rows. Each loads of its library what it needs when it is opened. */
export function sqliteFirstRows([path = '']: readonly string[]): Promise<FirstRows> {
  const open = sqlitePeer()
  if (!open) throw new Error('better-sqlite3 is not installed.')
  const startedAt = performance.now()
  const database = open(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  const page = sqliteRows(database, 50, benchNow)
  const ms = performance.now() - startedAt
  return Promise.resolve({ ms, page })
}
