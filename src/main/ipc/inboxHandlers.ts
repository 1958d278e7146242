import { conversationRow, inboxRows, laneConversationIds } from '#shared/domain/conversations/inboxRows'
import { laneCounts } from '#shared/domain/conversations/laneCounts'
import { draftSaved } from '#shared/domain/drafts/draftSaved'
import { ok } from '#shared/domain/result'
import { priorityInShop } from '#shared/domain/triage/priority/priorityInShop'
import type { OpenShop } from '../services/openShop'
import type { HandlerMeans, Handlers } from './handlerMeans'
import { nothing } from './nothing'

type Names = Extract<
  keyof Handlers,
  'inbox.lanes' | 'inbox.list' | 'inbox.ids' | `conversation.${string}` | 'customer.profile' | `drafts.${string}`
>

export function inboxHandlers({ current }: HandlerMeans): Pick<Handlers, Names> {
  return {
    'inbox.lanes': async () => ok(laneCounts(current().store.shop(), current().clock.now())),
    'inbox.list': async (query) => ok(inboxRows(current().store.shop(), query, current().clock.now())),
    'inbox.ids': async (query) => ok(laneConversationIds(current().store.shop(), query, current().clock.now())),
    'conversation.open': ({ conversationId }) => current().conversations.open(conversationId),
    'conversation.messages': async ({ conversationId, before, limit }) => {
      const page = await current().store.messages(conversationId, before, limit)
      if (!page.ok) return page
      const { messages, before: earlier, unreadable } = page.value
      return ok({ messages: [...messages], before: earlier, unreadable: [...unreadable] })
    },
    'conversation.markRead': ({ conversationId }) => nothing(current().conversations.markRead(conversationId)),
    'conversation.mark': ({ conversationIds, mark, continues }) =>
      current().marks.mark(conversationIds, mark, continues),
    'conversation.undo': ({ undoId }) => current().marks.undo(undoId),
    'conversation.priority': async ({ conversationId }) => {
      const priority = priorityInShop(current().store.shop(), conversationId)
      return ok(priority && { ...priority, shares: [...priority.shares] })
    },
    'customer.profile': ({ conversationId }) => current().profiles.load(conversationId),
    'drafts.list': async ({ offset, limit }) => {
      const drafts = listedDrafts(current())
      return ok({ drafts: drafts.slice(offset, offset + limit), total: drafts.length })
    },
    'drafts.save': (input) => {
      const { store, clock } = current()
      return nothing(store.commit((shop) => draftSaved(shop, input, clock.now())))
    },
    'drafts.drop': ({ conversationId }) => {
      const { store, clock } = current()
      return nothing(
        store.commit((shop) =>
          shop.drafts.has(conversationId) ? [{ type: 'draftDropped', conversationId, at: clock.now() }] : [],
        ),
      )
    },
  }
}

/** Newest first. */
function listedDrafts({ store, clock }: OpenShop) {
  const shop = store.shop()
  return [...shop.drafts.values()]
    .sort((a, b) => b.savedAt - a.savedAt)
    .flatMap((draft) => {
      const entry = shop.conversations.get(draft.conversationId)
      return entry ? [{ draft, row: conversationRow(shop, entry, clock.now()) }] : []
    })
}
