import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { MessageKind } from '#shared/domain/conversations/messageKind'

/** A message's id at its network: unique, and later ones sort behind earlier ones. `number` counts messages. */
export function remoteIdOf(channelId: ChannelId, number: number, at: number): string {
  if (channelId === 'mail') return `${at.toString(36)}.${number}@mail.example`
  return `${at}${String(number).padStart(7, '0')}`
}

/** Where a public message can be seen in a browser. */
export function permalinkOf(channelId: ChannelId, kind: MessageKind, remoteId: string): string | null {
  if (kind === 'mail' || kind === 'directMessage') return null
  return channelId === 'x' ? `https://x.com/i/web/status/${remoteId}` : `https://${channelId}.example/p/${remoteId}`
}
