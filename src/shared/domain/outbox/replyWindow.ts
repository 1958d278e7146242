import type { Capabilities } from '../accounts/capabilities'
import type { ConversationEntry } from '../shop/shop'

const hourMs = 3_600_000

/**
 * When a network stops taking answers in a private conversation, epoch ms: so many hours after the customer's last message
 * (Messenger and Instagram: 24). Null: never, or the customer has not written yet.
 */
export function replyWindowClosesAt(
  { heads }: Pick<ConversationEntry, 'heads'>,
  { replyWindowHours }: Pick<Capabilities, 'replyWindowHours'>,
): number | null {
  if (replyWindowHours === null) return null
  const last = heads.findLast(({ direction }) => direction === 'in')
  return last === undefined ? null : last.sentAt + replyWindowHours * hourMs
}
