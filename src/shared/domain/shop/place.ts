import { moveInLanes } from '../conversations/laneOrders'
import type { MutableShop } from './createShop'
import type { ConversationEntry } from './shop'

/** Puts a conversation where it belongs now. `before` null: it is new. */
export function place(shop: MutableShop, before: ConversationEntry | null, after: ConversationEntry): void {
  moveInLanes(shop.lanes, before, after)
  shop.conversations.set(after.conversation.id, after)
}
