import { Button } from '@mantine/core'

import type { Reply } from '#shared/domain/outbox/reply'
import type { TextKey } from '#shared/i18n/translate'
import { channelLooks } from './channelLooks'
import { deliveryActions, type DeliveryAction } from './deliveryActions'
import { useTexts } from './useTexts'

type Props = {
  readonly reply: Pick<Reply, 'delivery' | 'channelId'>
  /** Its channel can read back and its account is signed in. */
  readonly canLook?: boolean
  readonly isBusy: boolean
  readonly onAction: (action: DeliveryAction) => void
}

const labels: { readonly [A in DeliveryAction]: TextKey } = {
  takeBack: 'delivery.edit',
  retry: 'delivery.retry',
  lookAgain: 'delivery.lookAgain',
  sendAgain: 'delivery.sendAgain',
  answerOnWeb: 'delivery.openAgain',
  markSent: 'delivery.markSent',
  discard: 'delivery.discard',
}

/** The buttons that fit where a reply stands. The first is the likely one. */
export function DeliveryButtons({ reply, canLook = true, isBusy, onAction }: Props) {
  const { t } = useTexts()
  const channel = t(channelLooks[reply.channelId].nameKey)
  const label = (action: DeliveryAction): string =>
    action === 'takeBack' && reply.delivery.state === 'queued' ? t('delivery.undo') : t(labels[action], { channel })
  return deliveryActions(reply, canLook).map((action, index) => (
    <Button
      key={action}
      size="compact-xs"
      variant={index === 0 ? 'light' : 'subtle'}
      color={action === 'discard' ? 'red' : 'clay'}
      disabled={isBusy}
      onClick={() => onAction(action)}
    >
      {label(action)}
    </Button>
  ))
}
