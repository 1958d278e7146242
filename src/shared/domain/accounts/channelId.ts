import { z } from 'zod'

/** The kinds of place customers write. A shop may hold several accounts on one. */
export const channelIdSchema = z.enum(['x', 'facebook', 'instagram', 'mastodon', 'bluesky', 'mail', 'feeds'])
export type ChannelId = z.infer<typeof channelIdSchema>
