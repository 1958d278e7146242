import { inboxRows } from '#shared/domain/conversations/inboxRows'

import { sqlitePeer } from '../peers'
import { benchNow, openBenchShop, unlock } from './benchShop'
import { inboxQuery, totalQuery } from './sqliteShop'

export type FirstRows = { readonly ms: number; readonly ids: readonly string[]; readonly total: number }

/** Ours: from opening the shop to the first 50 rows of the inbox. */
export async function firstRows([folder = '']: readonly string[]): Promise<FirstRows> {
  const startedAt = performance.now()
  const { store } = await openBenchShop(folder)
  const { rows, total } = inboxRows(store.shop(), { lane: 'inbox', offset: 0, limit: 50 }, benchNow)
  const ms = performance.now() - startedAt
  await unlock(folder)
  return { ms, ids: rows.map(({ id }) => id), total }
}

/** SQLite's: from opening the database to the same rows. Loading its library is counted no more than loading ours. */
export function sqliteFirstRows([path = '']: readonly string[]): Promise<FirstRows> {
  const open = sqlitePeer()
  if (!open) throw new Error('better-sqlite3 is not installed.')
  const startedAt = performance.now()
  const database = open(path)
  database.pragma('journal_mode = WAL')
  database.pragma('synchronous = FULL')
  const rows = database.prepare(inboxQuery).all(50)
  const total = database.prepare(totalQuery).get()
  const ms = performance.now() - startedAt
  return Promise.resolve({ ms, ids: rows.map(({ id }) => String(id)), total: Number(total?.total) })
}
