import type { ChannelId } from '#shared/domain/accounts/channelId'
import type { DeadlinePlace } from '#shared/domain/deadlines/deadlinePlace'
import type { TextKey, Translate } from '#shared/i18n/translate'
import { channelLooks } from '../../ui/channelLooks'

/** X, public; mail and feeds have only one kind. */
export function placeWords(place: DeadlinePlace, t: Translate): string {
  if (place === 'sale' || place === 'promise') return t(`deadlines.${place}`)
  const [channelId, manner] = place.split('.') as [ChannelId, 'private' | 'public' | 'listening']
  const channel = t(channelLooks[channelId].nameKey)
  if (channelId === 'mail' || channelId === 'feeds') return channel
  return t(manners[manner], { channel })
}

const manners: Readonly<Record<'private' | 'public' | 'listening', TextKey>> = {
  private: 'deadlines.private',
  public: 'deadlines.public',
  listening: 'deadlines.listening',
}
