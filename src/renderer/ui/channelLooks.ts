import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { TextKey } from '#shared/i18n/translate'

/** How each channel is named and marked. The only place that knows. */
export const channelLooks: { readonly [C in ChannelId]: { readonly nameKey: TextKey; readonly mark: string } } = {
  x: { nameKey: 'channels.x', mark: 'X' },
  facebook: { nameKey: 'channels.facebook', mark: 'FB' },
  instagram: { nameKey: 'channels.instagram', mark: 'IG' },
  mastodon: { nameKey: 'channels.mastodon', mark: 'MA' },
  bluesky: { nameKey: 'channels.bluesky', mark: 'BS' },
  mail: { nameKey: 'channels.mail', mark: '@' },
  feeds: { nameKey: 'channels.feeds', mark: 'RS' },
}
