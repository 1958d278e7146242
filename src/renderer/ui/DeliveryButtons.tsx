import { Button } from '@mantine/core'

import type { Reply } from '#shared/domain/outbox/reply'
import type { TextKey } from '#shared/i18n/translate'
import { channelLooks } from './channelLooks'
import { deliveryActions, type DeliveryAction } from './deliveryActions'
import { useTexts } from './useTexts'

type Props = {
  readonly reply: Pick<Reply, 'delivery' | 'channelId' | 'plannedAt' | 'route'>
  /** It waits for another reply. */
  readonly isHeld?: boolean
  /** Its channel can read back and its account is signed in. */
  readonly canLook?: boolean
  readonly isBusy: boolean
  readonly onAction: (action: DeliveryAction) => void
}

const labels: { readonly [A in DeliveryAction]: TextKey } = {
  takeBack: 'delivery.edit',
  sendNow: 'delivery.sendNow',
  retry: 'delivery.retry',
  lookAgain: 'delivery.lookAgain',
  sendAgain: 'delivery.sendAgain',
  answerOnWeb: 'delivery.openAgain',
  markSent: 'delivery.markSent',
  discard: 'delivery.discard',
}

/** What was stopped to ask the owner once more. */
const asked = { customerWroteSince: true, plannedTimePassed: true }

/** The buttons that fit where a reply stands. The first is the likely one. */
export function DeliveryButtons({ reply, isHeld = false, canLook = true, isBusy, onAction }: Props) {
  const { t } = useTexts()
  const channel = t(channelLooks[reply.channelId].nameKey)
  const { delivery } = reply
  const label = (action: DeliveryAction): string => {
    if (action === 'takeBack' && delivery.state === 'queued' && reply.plannedAt === undefined && !isHeld)
      return t('delivery.undo')
    if (action === 'retry' && delivery.state === 'failed' && delivery.reason.code in asked)
      return t('delivery.sendAllTheSame')
    return t(labels[action], { channel })
  }
  return deliveryActions(reply, canLook, isHeld).map((action, index) => (
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
