import type { ConversationEntry } from '../shop/shop'
import type { Seen } from './reply'

/** What the owner sees of a conversation at this moment. */
export function seenNow(entry: Pick<ConversationEntry, 'heads'>, now: number): Seen {
  return { at: now, inboundCount: entry.heads.filter(({ direction }) => direction === 'in').length }
}
