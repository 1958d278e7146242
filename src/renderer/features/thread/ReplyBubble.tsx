import type { Hold } from '#shared/domain/outbox/hold'
import type { Reply } from '#shared/domain/outbox/reply'
import { channelLooks } from '../../ui/channelLooks'
import { KeptPictures } from '../../ui/KeptPictures'
import { deliveryWords } from '../../ui/deliveryWords'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Bubble.module.css'
import { LinkedText } from './LinkedText'
import { ReplyActions } from './ReplyActions'
import type { TakeBack } from './useDeliveryActions'

type Props = {
  readonly reply: Reply
  /** What it waits for, where it is held. */
  readonly hold: Hold | undefined
  readonly canLook: boolean
  readonly takeBack: TakeBack
}

/** What the owner wrote, with where it stands and what can be done about it. */
export function ReplyBubble({ reply, hold, canLook, takeBack }: Props) {
  const { t, language } = useTexts()
  const now = useNow(reply.delivery.state === 'queued' ? 1000 : 30_000)
  const { delivery } = reply
  const channelName = t(channelLooks[reply.channelId].nameKey)
  const isTroubled = delivery.state === 'failed' || delivery.state === 'unconfirmed'
  return (
    <article className={classes.bubble} data-direction="out" data-open={delivery.state !== 'sent'}>
      <p className={classes.text} dir="auto">
        <LinkedText text={reply.text} />
      </p>
      <KeptPictures pictures={reply.pictures} />
      <footer className={classes.delivery} data-troubled={isTroubled}>
        <span className={classes.state}>{deliveryWords({ reply, hold, channelName, now, t, language })}</span>
        <ReplyActions reply={reply} isHeld={hold !== undefined} canLook={canLook} takeBack={takeBack} />
      </footer>
    </article>
  )
}
