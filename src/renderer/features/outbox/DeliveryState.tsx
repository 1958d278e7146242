import type { Hold } from '#shared/domain/outbox/hold'
import type { Reply } from '#shared/domain/outbox/reply'
import { channelLooks } from '../../ui/channelLooks'
import { deliveryWords } from '../../ui/deliveryWords'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Outbox.module.css'

type Props = { readonly reply: Reply; readonly hold: Hold | undefined }

/** Where the reply stands, in words; a reply that can still be taken back counts down. */
export function DeliveryState({ reply, hold }: Props) {
  const { t, language } = useTexts()
  const { delivery, channelId } = reply
  const now = useNow(delivery.state === 'queued' ? 1000 : 30_000)
  const channelName = t(channelLooks[channelId].nameKey)
  const looks = delivery.state === 'unconfirmed' ? delivery.lookedCount : 0
  return (
    <p className={classes.state} data-state={delivery.state}>
      {deliveryWords({ reply, hold, channelName, now, t, language })}
      {looks > 0 && ` ${t('outbox.looked', { count: looks })}`}
      {delivery.state === 'sent' && delivery.confirmedBy !== 'network' && (
        <span className={classes.aside}>
          {t(delivery.confirmedBy === 'owner' ? 'outbox.sentByOwner' : 'outbox.sentFound', { channel: channelName })}
        </span>
      )}
    </p>
  )
}
