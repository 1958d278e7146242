import { useId } from 'react'

import type { Hold } from '#shared/domain/outbox/hold'
import type { Reply } from '#shared/domain/outbox/reply'
import { ChannelBadge } from '../../ui/ChannelBadge'
import { Chip } from '../../ui/Chip'
import { deliveryActions } from '../../ui/deliveryActions'
import { KeptPictures } from '../../ui/KeptPictures'
import { handleWords } from '../../ui/handleWords'
import { useTexts } from '../../ui/useTexts'
import { DeliveryState } from './DeliveryState'
import classes from './Outbox.module.css'
import { OutboxActions } from './OutboxActions'
import { outboxSection } from './outboxSections'

type Props = {
  readonly reply: Reply
  /** What it waits for, where it is held. */
  readonly hold: Hold | undefined
  readonly onOpen: (conversationId: string) => void
}

/** One reply: to whom and where, what it says, where it stands, and what can be done. */
export function OutboxItem({ reply, hold, onOpen }: Props) {
  const { t } = useTexts()
  const headingId = useId()
  const { recipientName: name, recipientHandle: handle } = reply.target
  const address = handleWords({ channelId: reply.channelId, handle, name })
  return (
    <li className={classes.item} data-section={outboxSection(reply.delivery)} aria-labelledby={headingId}>
      <div className={classes.itemHead}>
        <ChannelBadge channelId={reply.channelId} />
        <h3 id={headingId} className={classes.recipient}>
          <bdi>{name === '' ? address : name}</bdi>
          {name !== '' && address !== name && <bdi className={classes.handle}>{address}</bdi>}
        </h3>
        <Chip tone={reply.isPrivate ? 'private' : 'public'}>
          {t(reply.isPrivate ? 'channels.private' : 'channels.public')}
        </Chip>
      </div>
      <p className={classes.text}>
        <bdi>{reply.text}</bdi>
      </p>
      <KeptPictures pictures={reply.pictures} />
      <div className={classes.foot} data-quiet={deliveryActions(reply, true, hold !== undefined).length === 0}>
        <DeliveryState reply={reply} hold={hold} />
        <OutboxActions reply={reply} isHeld={hold !== undefined} onOpen={onOpen} />
      </div>
    </li>
  )
}
