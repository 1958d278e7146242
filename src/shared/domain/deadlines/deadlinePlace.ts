import type { ChannelId } from '../accounts/channelId'
import { isPrivateKind } from '../conversations/isPrivateKind'
import type { MessageKind } from '../conversations/messageKind'

/** What has deadlines of its own: each kind of writing on each channel, somebody about to buy, and what was promised. */
export const deadlinePlaces = [
  'x.private',
  'x.public',
  'x.listening',
  'facebook.private',
  'facebook.public',
  'instagram.private',
  'instagram.public',
  'mastodon.private',
  'mastodon.public',
  'bluesky.private',
  'bluesky.public',
  'bluesky.listening',
  'mail.private',
  'feeds.listening',
  'sale',
  'promise',
] as const
export type DeadlinePlace = (typeof deadlinePlaces)[number]

/** Where a conversation belongs; what a channel is not known to have goes by the place most like it. */
export function deadlinePlace(channelId: ChannelId, kind: MessageKind): DeadlinePlace {
  const wanted = [manner(kind), 'public', 'private', 'listening'].map((one) => `${channelId}.${one}`)
  const found = wanted
    .map((name) => deadlinePlaces.find((place) => place === name))
    .find((place) => place !== undefined)
  return found ?? 'feeds.listening'
}

function manner(kind: MessageKind): 'private' | 'public' | 'listening' {
  if (isPrivateKind(kind)) return 'private'
  return kind === 'listening' ? 'listening' : 'public'
}
