import type { Change } from '#shared/domain/shop/change'
import type { Store } from '../../store/store'

/** The ids of a conversation's replies, kept up to date until stopped, so that nobody goes through all replies each time. */
export function watchReplyIds(store: Store): { of(conversationId: string): readonly string[]; stop(): void } {
  const idsByConversation = new Map<string, string[]>()
  const add = ({ id, conversationId }: { readonly id: string; readonly conversationId: string }): void => {
    const ids = idsByConversation.get(conversationId) ?? []
    idsByConversation.set(conversationId, [...ids, id])
  }
  const listen = (changes: readonly Change[]): void => {
    for (const change of changes) if (change.type === 'replyQueued') add(change.reply)
  }
  for (const reply of store.shop().replies.values()) add(reply)
  const stop = store.onCommit(listen)
  return { of: (conversationId) => idsByConversation.get(conversationId) ?? [], stop }
}
