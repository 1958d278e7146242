import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import type { Change } from '#shared/domain/shop/change'
import type { ConversationEntry } from '#shared/domain/shop/shop'

import { sqlitePeer, type SqliteDatabase } from '../peers'
import { openWholeShop, unlock } from './benchShop'

/** The shop as somebody would lay it out for exactly this screen: what the rows show is ready, and in order in an index. */
const schema = `
  PRAGMA journal_mode = WAL;
  PRAGMA synchronous = FULL;
  CREATE TABLE identities (id TEXT PRIMARY KEY, name TEXT, handle TEXT, has_avatar INTEGER, is_verified INTEGER,
    followers INTEGER) WITHOUT ROWID;
  CREATE TABLE conversations (id TEXT PRIMARY KEY, account_id TEXT, channel_id TEXT, kind TEXT, thread_id TEXT,
    customer_id TEXT, identity_id TEXT, rank INTEGER, snippet TEXT, snippet_direction TEXT, last_message_at INTEGER,
    waiting_since INTEGER, unread_count INTEGER, done_at INTEGER);
  CREATE TABLE drafts (conversation_id TEXT PRIMARY KEY, text TEXT) WITHOUT ROWID;
  CREATE TABLE messages (id TEXT PRIMARY KEY, conversation_id TEXT, remote_id TEXT, direction TEXT, sent_at INTEGER,
    author TEXT, text TEXT);`
const indexes = `
  CREATE INDEX inbox ON conversations (rank, waiting_since, id) WHERE waiting_since IS NOT NULL;
  CREATE INDEX of_conversation ON messages (conversation_id, sent_at);`

export const inboxQuery = `
  SELECT c.id, c.channel_id, c.kind, c.snippet, c.snippet_direction, c.last_message_at, c.waiting_since, c.unread_count,
    c.done_at, c.identity_id, i.name, i.handle, i.has_avatar, i.is_verified, i.followers,
    d.conversation_id IS NOT NULL AS has_draft
  FROM conversations c JOIN identities i ON i.id = c.identity_id LEFT JOIN drafts d ON d.conversation_id = c.id
  WHERE c.waiting_since IS NOT NULL ORDER BY c.rank, c.waiting_since, c.id LIMIT ?`

export const totalQuery = `
  SELECT count(*) AS total, min(waiting_since) AS oldest FROM conversations WHERE waiting_since IS NOT NULL`

/** Makes a database of a shop there is. */
export async function fillSqlite([folder = '', path = '']: readonly string[]): Promise<null> {
  const database = sqlitePeer()?.(path)
  if (!database) throw new Error('better-sqlite3 is not installed.')
  database.exec(schema)
  database.exec('BEGIN')
  await insertConversations(database, folder)
  await insertMessages(database, join(folder, 'log'))
  database.exec('COMMIT')
  database.exec(indexes)
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  return null
}

async function insertConversations(database: SqliteDatabase, folder: string): Promise<void> {
  const store = await openWholeShop(folder)
  const { conversations, identities, drafts } = store.shop()
  const identity = database.prepare('INSERT INTO identities VALUES (?, ?, ?, ?, ?, ?)')
  for (const { id, displayName, handle, avatarUrl, isVerified, followerCount } of identities.values()) {
    identity.run(id, displayName, handle, avatarUrl === null ? 0 : 1, isVerified ? 1 : 0, followerCount)
  }
  const conversation = database.prepare(`INSERT INTO conversations VALUES (${Array(14).fill('?').join(', ')})`)
  for (const entry of conversations.values()) conversation.run(...columnsOf(entry))
  const draft = database.prepare('INSERT INTO drafts VALUES (?, ?)')
  for (const { conversationId, text } of drafts.values()) draft.run(conversationId, text)
  await unlock(folder)
}

function columnsOf(entry: ConversationEntry): readonly unknown[] {
  const { conversation, snippet, snippetDirection, lastMessageAt, waitingSince, unreadCount, doneAt } = entry
  const { id, accountId, channelId, kind, threadId, customerId, identityId } = conversation
  const rank = isPrivateKind(kind) ? 0 : kind === 'listening' ? 2 : 1
  return [
    ...[id, accountId, channelId, kind, threadId, customerId, identityId, rank],
    ...[snippet, snippetDirection, lastMessageAt, waitingSince, unreadCount, doneAt],
  ]
}

async function insertMessages(database: SqliteDatabase, logFolder: string): Promise<void> {
  const insert = database.prepare('INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?)')
  for (const name of (await readdir(logFolder)).toSorted()) {
    for await (const line of createInterface({ input: createReadStream(join(logFolder, name)) })) {
      const { changes } = JSON.parse(line) as { readonly changes: readonly Change[] }
      for (const change of changes) {
        if (change.type !== 'messageArrived') continue
        const { id, conversationId, remoteId, direction, sentAt, authorName, text } = change.message
        insert.run(id, conversationId, remoteId, direction, sentAt, authorName, text)
      }
    }
  }
}
