import type { ExportRecord } from '#shared/domain/exports/exportRecord'
import { ok, type Result } from '#shared/domain/result'
import type { Shop } from '#shared/domain/shop/shop'
import type { Store } from '../../store/store'
import { conversationPages } from './conversationPages'

/** A conversation with all that belongs to it, its marks, draft and replies as they are in one and the same moment. */
export async function* conversationRecords(
  store: Store,
  id: string,
  replyIds: readonly string[],
): AsyncGenerator<Result<readonly ExportRecord[]>> {
  const entry = store.shop().conversations.get(id)
  if (!entry) return
  const { conversation, readAt, doneAt, doneReason, saleOutcome, tags, revision } = entry
  const messageIds = entry.heads.map((head) => head.id)
  const written = writtenRecords(store.shop(), id, revision, replyIds)
  const more = { ...(doneReason !== null && { doneReason }), ...(saleOutcome !== null && { saleOutcome }) }
  yield ok([{ type: 'conversation', conversation, readAt, doneAt, tags: [...tags], ...more }])
  for await (const page of conversationPages(store, id, messageIds)) {
    if (!page.ok) return yield page
    yield ok(page.value.map((message) => ({ type: 'message', message })))
  }
  yield ok(written)
}

function writtenRecords(shop: Shop, id: string, revision: number, replyIds: readonly string[]): ExportRecord[] {
  const draft = shop.drafts.get(id)
  const replies = replyIds.map((replyId) => shop.replies.get(replyId)).filter((reply) => reply !== undefined)
  return [
    ...(draft ? [{ type: 'draft' as const, draft, isBehind: draft.seenRevision < revision }] : []),
    ...replies.map((reply) => ({ type: 'reply' as const, reply })),
  ]
}
