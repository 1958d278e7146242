import type { MessageArrival } from '../conversations/arrival'
import type { Shop } from '../shop/shop'
import type { Reply } from './reply'

/** Networks refuse the same words again for about so long: later ones are another message. */
const sameWordsMs = 12 * 3_600_000

/**
 * The reply that left Shopbell for the network's own page and now comes back from the network as ours: it was handed over,
 * or already marked as sent, and has no remote id yet. Null: another message.
 */
export function arrivingReply(shop: Shop, accountId: string, arrival: MessageArrival): Reply | null {
  if (arrival.direction !== 'out') return null
  const isIt = (reply: Reply): boolean =>
    reply.accountId === accountId &&
    reply.target.threadId === arrival.threadId &&
    reply.target.recipientRemoteId === arrival.customer.remoteId &&
    isAwaited(reply, arrival) &&
    comparable(reply.text) === comparable(arrival.text)
  return [...shop.replies.values()].find(isIt) ?? null
}

function isAwaited({ delivery }: Reply, { sentAt }: MessageArrival): boolean {
  if (delivery.state === 'handedOver') return true
  return delivery.state === 'sent' && delivery.remoteId === null && sentAt <= delivery.sentAt + sameWordsMs
}

/** Networks put names in front of an answer and complete its links. */
function comparable(text: string): string {
  return text
    .normalize('NFC')
    .replace(/^(\s*@\S+\s)+/, '')
    .replace(/https?:\/\/(\S+)/gi, (_, rest: string) => rest.replace(/\/+$/, ''))
    .replace(/\s+/g, ' ')
    .trim()
}
