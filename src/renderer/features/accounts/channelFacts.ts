import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { TextKey } from '#shared/i18n/translate'
import { xConsoleUrl, xMessagesUrl, xPrices } from './x/listPrices'

/** What the owner should know about a network beyond its capabilities. */
export type ChannelFacts = {
  /** What its interface does not give, in words. */
  readonly limits: readonly TextKey[]
  /** How the conversations are worded that it keeps to itself, where it does; and where they are. */
  readonly hiddenChats: TextKey
  readonly messagesUrl: string | null
  /** Where it shows what it really billed. */
  readonly consoleUrl: string | null
  /** What one post found by a brand term costs, in US dollars. */
  readonly foundPostUsd: number | null
}

const plain: ChannelFacts = {
  limits: [],
  hiddenChats: 'accounts.hidesChats',
  messagesUrl: null,
  consoleUrl: null,
  foundPostUsd: null,
}

export const channelFacts: { readonly [C in ChannelId]: ChannelFacts } = {
  x: {
    limits: ['connectX.limitReplies'],
    hiddenChats: 'connectX.limitChat',
    messagesUrl: xMessagesUrl,
    consoleUrl: xConsoleUrl,
    foundPostUsd: xPrices.foundPost,
  },
  facebook: plain,
  instagram: plain,
  mastodon: plain,
  bluesky: plain,
  mail: plain,
  feeds: plain,
}
