import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { defaultSettings } from '#shared/domain/settings/defaultSettings'
import { anAppState } from '#test/builders/appStates'
import { aHit, anAnswer } from '#test/builders/conversationRows'
import { aConversation, aMessage } from '#test/builders/conversations'
import { anIdentity, anOpenConversation } from '#test/builders/openConversations'
import { createFakeBridge, type FakeBridge } from './fakeBridge'

/** A main that holds these conversations, all of them waiting; one marked as done leaves. */
export function aShopBridge(rows: readonly ConversationRow[]): FakeBridge {
  let waiting = rows
  const bridge = createFakeBridge({
    'app.state': anAppState(),
    'settings.read': defaultSettings,
    'templates.list': { templates: [], total: 0 },
    'templates.proposal': null,
    'crisis.state': { alert: null, crises: [] },
    'inbox.lanes': () => [{ lane: 'inbox', count: waiting.length }],
    'inbox.list': ({ offset, limit }) => ({
      rows: waiting.slice(offset, offset + limit),
      total: waiting.length,
      overdueCount: 0,
      nextDueAt: null,
    }),
    'inbox.search': ({ query, offset, limit }) => {
      const found = rows.filter((row) => row.customerName.toLowerCase().includes(query.toLowerCase()))
      const hits = found.slice(offset, offset + limit).map((row) => aHit({ row, messageId: `${row.id}-1` }))
      return anAnswer(hits, { total: found.length })
    },
    'conversation.open': ({ conversationId }) => {
      const row = rows.find((one) => one.id === conversationId)
      if (row === undefined) throw new Error(`No conversation ${conversationId}`)
      return anOpenConversation({
        row,
        conversation: aConversation({ id: row.id }),
        identity: anIdentity({ displayName: row.customerName, handle: row.customerHandle }),
      })
    },
    'conversation.messages': ({ conversationId }) => ({
      messages: [aMessage({ id: `${conversationId}-1`, conversationId, text: `Text of ${conversationId}` })],
      before: null,
      unreadable: [],
    }),
    'inbox.ids': ({ offset, limit }) => ({
      ids: waiting.slice(offset, offset + limit).map(({ id }) => id),
      total: waiting.length,
    }),
    'conversation.mark': ({ conversationIds, mark }) => {
      if (mark.type === 'done') waiting = waiting.filter((row) => !conversationIds.includes(row.id))
      queueMicrotask(() => bridge.changed('inbox'))
      return { undoId: 'undo', count: conversationIds.length }
    },
    'conversation.undo': () => {
      waiting = rows
      queueMicrotask(() => bridge.changed('inbox'))
      return { count: 1 }
    },
    'accounts.list': { accounts: [], connectable: [], signingInTo: null },
  })
  return bridge
}
