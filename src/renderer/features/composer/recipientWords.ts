import type { RequestOutput } from '#shared/ipc/contract'
import type { Translate } from '#shared/i18n/translate'
import { channelLooks } from '../../ui/channelLooks'
import { handleWords } from '../../ui/handleWords'

type Open = Pick<RequestOutput<'conversation.open'>, 'conversation' | 'identity'>

/** Who receives the reply and where, as that channel names people. */
export function recipientWords(
  { conversation, identity }: Open,
  t: Translate,
): { readonly recipient: string; readonly channel: string } {
  const { channelId } = conversation
  const name = identity.displayName || t('common.unknownPerson')
  // Direction marks keep a right-to-left name from turning the sentence around it.
  const recipient = `\u2068${handleWords({ channelId, handle: identity.handle, name })}\u2069`
  return { recipient, channel: t(channelId === 'feeds' ? 'channels.feedsPlace' : channelLooks[channelId].nameKey) }
}
