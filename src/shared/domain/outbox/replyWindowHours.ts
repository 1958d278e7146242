import type { ChannelId } from '../accounts/channelId'
import { isPrivateKind } from '../conversations/isPrivateKind'
import type { MessageKind } from '../conversations/messageKind'

/** Hours after a customer's message in which a network takes answers to it (Messenger and Instagram); null: for ever. */
export function replyWindowHours(channelId: ChannelId, kind: MessageKind): number | null {
  const hasWindow = channelId === 'facebook' || channelId === 'instagram'
  return hasWindow && isPrivateKind(kind) ? 24 : null
}
