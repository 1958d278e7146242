import { createReadStream } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'

import { isPrivateKind } from '#shared/domain/conversations/isPrivateKind'
import type { Change } from '#shared/domain/shop/change'
import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import type { RowPage } from '#shared/domain/conversations/inboxRows'
import type { ConversationEntry, Shop } from '#shared/domain/shop/shop'

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
  CREATE TABLE replies (id TEXT PRIMARY KEY, conversation_id TEXT, queued_at INTEGER, state TEXT) WITHOUT ROWID;
  CREATE TABLE messages (id TEXT PRIMARY KEY, conversation_id TEXT, customer_id TEXT, remote_id TEXT, direction TEXT,
    sent_at INTEGER, is_deleted INTEGER, author TEXT, text TEXT);`
const indexes = `
  CREATE INDEX inbox ON conversations (rank, waiting_since, id) WHERE waiting_since IS NOT NULL;
  CREATE INDEX of_conversation ON messages (conversation_id, sent_at);
  CREATE INDEX of_customer ON messages (customer_id, sent_at) WHERE direction = 'in' AND is_deleted = 0;
  CREATE INDEX open_replies ON replies (conversation_id, queued_at) WHERE state NOT IN ('sent', 'discarded');`

const inboxQuery = `
  SELECT c.id, c.channel_id, c.kind, c.snippet, c.snippet_direction, c.last_message_at, c.waiting_since, c.unread_count,
    c.done_at, c.identity_id, c.customer_id, i.name, i.handle, i.has_avatar, i.is_verified, i.followers,
    d.conversation_id IS NOT NULL AS has_draft,
    (SELECT state FROM replies r WHERE r.conversation_id = c.id AND state NOT IN ('sent', 'discarded')
      ORDER BY queued_at DESC LIMIT 1) AS outbox_state
  FROM conversations c JOIN identities i ON i.id = c.identity_id LEFT JOIN drafts d ON d.conversation_id = c.id
  WHERE c.waiting_since IS NOT NULL ORDER BY c.rank, c.waiting_since, c.id LIMIT ?`

const contactsQuery = `
  SELECT sent_at FROM messages WHERE customer_id = ? AND direction = 'in' AND is_deleted = 0 AND sent_at >= ?
  ORDER BY sent_at`

const totalQuery = `
  SELECT count(*) AS total FROM conversations WHERE waiting_since IS NOT NULL`

/** The rows of the inbox's first page as the window shows them. */
export function sqliteRows(database: SqliteDatabase, limit: number, now: number): RowPage {
  const contacts = database.prepare(contactsQuery)
  const rows = database.prepare(inboxQuery).all(limit)
  const total = database.prepare(totalQuery).get()
  return {
    rows: rows.map((row) => rowOf(row, contacts.all(row.customer_id, now - dayMs))),
    total: Number(total?.total),
    overdueCount: 0,
    nextDueAt: null,
  }
}

const dayMs = 24 * 60 * 60 * 1000

type Columns = Readonly<Record<string, unknown>>

function rowOf(row: Columns, contacts: readonly Columns[]): ConversationRow {
  const times = contacts.map(({ sent_at }) => Number(sent_at))
  return {
    id: row.id,
    channelId: row.channel_id,
    kind: row.kind,
    isPrivate: isPrivateKind(row.kind as ConversationRow['kind']),
    customerName: row.name,
    customerHandle: row.handle,
    identityId: row.identity_id,
    hasAvatar: row.has_avatar === 1,
    isVerified: row.is_verified === 1,
    followerCount: row.followers,
    snippet: row.snippet,
    snippetDirection: row.snippet_direction,
    lastMessageAt: row.last_message_at,
    waitingSince: row.waiting_since,
    unreadCount: row.unread_count,
    doneAt: row.done_at,
    hasDraft: row.has_draft === 1,
    outboxState: row.outbox_state,
    contactsIn24h: times.filter((at, index) => at - (times[index - 1] ?? -Infinity) > 600_000).length,
  } as ConversationRow
}

/** Makes a database of a shop there is. */
export async function fillSqlite([folder = '', path = '']: readonly string[]): Promise<null> {
  const database = sqlitePeer()?.(path)
  if (!database) throw new Error('better-sqlite3 is not installed.')
  database.exec(schema)
  database.exec('BEGIN')
  const store = await openWholeShop(folder)
  insertConversations(database, store.shop())
  await insertMessages(database, store.shop(), join(folder, 'log'))
  await unlock(folder)
  database.exec('COMMIT')
  database.exec(indexes)
  database.pragma('wal_checkpoint(TRUNCATE)')
  database.close()
  return null
}

function insertConversations(database: SqliteDatabase, shop: Shop): void {
  const { conversations, identities, drafts, replies } = shop
  const identity = database.prepare('INSERT INTO identities VALUES (?, ?, ?, ?, ?, ?)')
  for (const { id, displayName, handle, avatarUrl, isVerified, followerCount } of identities.values()) {
    identity.run(id, displayName, handle, avatarUrl === null ? 0 : 1, isVerified ? 1 : 0, followerCount)
  }
  const conversation = database.prepare(`INSERT INTO conversations VALUES (${Array(14).fill('?').join(', ')})`)
  for (const entry of conversations.values()) conversation.run(...columnsOf(entry))
  const draft = database.prepare('INSERT INTO drafts VALUES (?, ?)')
  for (const { conversationId, text } of drafts.values()) draft.run(conversationId, text)
  const reply = database.prepare('INSERT INTO replies VALUES (?, ?, ?, ?)')
  for (const { id, conversationId, queuedAt, delivery } of replies.values()) {
    reply.run(id, conversationId, queuedAt, delivery.state)
  }
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

async function insertMessages(database: SqliteDatabase, shop: Shop, logFolder: string): Promise<void> {
  const insert = database.prepare('INSERT INTO messages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)')
  for (const name of (await readdir(logFolder)).toSorted()) {
    for await (const line of createInterface({ input: createReadStream(join(logFolder, name)) })) {
      const { changes } = JSON.parse(line) as { readonly changes: readonly Change[] }
      for (const change of changes) {
        if (change.type !== 'messageArrived') continue
        const { id, conversationId, remoteId, direction, sentAt, authorName, text } = change.message
        const entry = shop.conversations.get(conversationId)
        const isDeleted = entry?.heads.find((head) => head.id === id)?.isDeleted === true ? 1 : 0
        const customerId = entry?.conversation.customerId
        insert.run(id, conversationId, customerId, remoteId, direction, sentAt, isDeleted, authorName, text)
      }
    }
  }
}
