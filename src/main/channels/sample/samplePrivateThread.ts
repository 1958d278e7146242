import type { ChannelId } from '#shared/domain/accounts/channelId'
import { sampleStories } from './sampleStories'
import { identityOf } from './script'

/** Where a customer of the sample shop reads private messages: their own story's thread, or one that begins with the first. */
export function samplePrivateThread(channelId: ChannelId, customerRemoteId: string): string {
  const story = sampleStories.find(
    ({ on, kind, ...rest }) =>
      on === channelId && kind === 'directMessage' && identityOf({ on, kind, ...rest }).remoteId === customerRemoteId,
  )
  return story?.threadId ?? `private-${customerRemoteId}`
}
