import { createRequire } from 'node:module'
import { join } from 'node:path'

/** As much of better-sqlite3 as benches use. */
export type SqliteDatabase = {
  exec(sql: string): void
  pragma(text: string): unknown
  prepare(sql: string): {
    run(...values: readonly unknown[]): unknown
    all(...values: readonly unknown[]): readonly Readonly<Record<string, unknown>>[]
    get(...values: readonly unknown[]): Readonly<Record<string, unknown>> | undefined
  }
  close(): void
}
export type OpenSqlite = (path: string) => SqliteDatabase

/** better-sqlite3 where the bench has installed it, else null. */
export function sqlitePeer(): OpenSqlite | null {
  const folder = process.env.SHOPBELL_BENCH_PEERS ?? ''
  if (folder === '') return null
  const Database = createRequire(join(folder, 'peers.cjs'))('better-sqlite3') as new (path: string) => SqliteDatabase
  return (path) => new Database(path)
}
