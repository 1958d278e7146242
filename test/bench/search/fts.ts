import type { SqliteDatabase } from '../peers'
import type { Scan } from './scan'

/** The same messages in SQLite's full-text search. */
export function fillFts(db: SqliteDatabase, { messages }: Scan): void {
  db.exec(`create virtual table messages using fts5(words, tokenize = "unicode61 remove_diacritics 2")`)
  db.exec('begin')
  const insert = db.prepare('insert into messages (words) values (?)')
  for (const { words } of messages) insert.run(words)
  db.exec('commit')
}

/** How long the best 50, ranked, take; ms. */
export function timeFts(db: SqliteDatabase, typed: string, isPrefix: boolean): number {
  const select = db.prepare('select rowid from messages where messages match ? order by rank limit 50')
  const match = typed
    .split(' ')
    .map((word) => `"${word}"${isPrefix ? '*' : ''}`)
    .join(' ')
  const startedAt = performance.now()
  select.all(match)
  return performance.now() - startedAt
}
