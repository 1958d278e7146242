import type { Message } from '#shared/domain/conversations/message'
import { ok, type Result } from '#shared/domain/result'
import type { Store } from '../../store/store'

/** Messages in memory at a time. */
const pageSize = 200

/**
 * The messages of a conversation, page by page, oldest first: those it had when this began, as they are when read. What
 * comes meanwhile is left out; a conversation that is erased meanwhile just ends.
 */
export async function* conversationPages(
  store: Store,
  conversationId: string,
  ids: readonly string[],
): AsyncGenerator<Result<readonly Message[]>> {
  for (let start = 0; start < ids.length; start += pageSize) {
    const wanted = ids.slice(start, start + pageSize)
    const page = await store.messages(conversationId, ids[start + pageSize] ?? null, wanted.length)
    if (!page.ok && page.error.code === 'notFound') return
    if (!page.ok) return yield page
    const found = new Map(page.value.messages.map((message) => [message.id, message]))
    const messages: Message[] = []
    for (const id of wanted) {
      // Something that came in between has pushed it off the page.
      const message = found.has(id) ? ok(found.get(id) ?? null) : await store.message(conversationId, id)
      if (!message.ok) return yield message
      if (message.value) messages.push(message.value)
    }
    yield ok(messages)
  }
}
