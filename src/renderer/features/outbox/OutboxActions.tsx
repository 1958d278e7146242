import { Button } from '@mantine/core'
import { useState } from 'react'

import type { Reply } from '#shared/domain/outbox/reply'
import { channelLooks } from '../../ui/channelLooks'
import { ConfirmInPlace } from '../../ui/ConfirmInPlace'
import { DeliveryButtons } from '../../ui/DeliveryButtons'
import type { DeliveryAction } from '../../ui/deliveryActions'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import { deliveryConfirmation } from '../../ui/deliveryConfirmation'
import classes from './Outbox.module.css'
import { useDeliveryActions } from './useDeliveryActions'

type Props = {
  readonly reply: Reply
  readonly isHeld: boolean
  readonly onOpen: (conversationId: string) => void
}

/** What can be done about a reply. What can't be undone is asked once more, in place. */
export function OutboxActions({ reply, isHeld, onOpen }: Props) {
  const { t } = useTexts()
  const [asked, setAsked] = useState<DeliveryAction | null>(null)
  const { run, isBusy, error } = useDeliveryActions(reply, onOpen)
  const channel = t(channelLooks[reply.channelId].nameKey)
  const question = asked && deliveryConfirmation(asked, reply.delivery)
  const act = (action: DeliveryAction): void => {
    if (deliveryConfirmation(action, reply.delivery) !== null) return setAsked(action)
    void run(action)
  }
  return (
    <>
      <div className={classes.actions}>
        <DeliveryButtons reply={reply} isHeld={isHeld} isBusy={isBusy} onAction={act} />
        <span className={classes.space} />
        <Button size="compact-xs" variant="subtle" color="gray" onClick={() => onOpen(reply.conversationId)}>
          {t('outbox.openConversation')}
        </Button>
      </div>
      {asked && question && (
        <ConfirmInPlace
          question={t(question.question, { channel })}
          yes={t(question.yes)}
          isBusy={isBusy}
          onYes={() => void run(asked).then(() => setAsked(null))}
          onNo={() => setAsked(null)}
        />
      )}
      <ErrorPanel error={error} />
    </>
  )
}
