import { useState } from 'react'

import type { Reply } from '#shared/domain/outbox/reply'
import { channelLooks } from '../../ui/channelLooks'
import { ConfirmInPlace } from '../../ui/ConfirmInPlace'
import { DeliveryButtons } from '../../ui/DeliveryButtons'
import type { DeliveryAction } from '../../ui/deliveryActions'
import { deliveryConfirmation } from '../../ui/deliveryConfirmation'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import { useDeliveryActions, type TakeBack } from './useDeliveryActions'

type Props = {
  readonly reply: Reply
  readonly isHeld: boolean
  readonly canLook: boolean
  readonly takeBack: TakeBack
}

/** What can be done about a reply. What can't be undone is asked once more, in place. */
export function ReplyActions({ reply, isHeld, canLook, takeBack }: Props) {
  const { t } = useTexts()
  const { act, isBusy, error } = useDeliveryActions(reply, takeBack)
  const [asked, setAsked] = useState<DeliveryAction | null>(null)
  const question = asked && deliveryConfirmation(asked, reply.delivery)
  const choose = (action: DeliveryAction): void => {
    if (deliveryConfirmation(action, reply.delivery) === null) void act(action)
    else setAsked(action)
  }
  return (
    <>
      <DeliveryButtons reply={reply} isHeld={isHeld} canLook={canLook} isBusy={isBusy} onAction={choose} />
      {asked && question && (
        <ConfirmInPlace
          question={t(question.question, { channel: t(channelLooks[reply.channelId].nameKey) })}
          yes={t(question.yes)}
          isBusy={isBusy}
          onYes={() => void act(asked).then(() => setAsked(null))}
          onNo={() => setAsked(null)}
        />
      )}
      <ErrorPanel error={error} />
    </>
  )
}
