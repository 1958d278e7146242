import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import type { Reply } from '#shared/domain/outbox/reply'
import { ask } from '../../bridge/client'
import { useBridge } from '../../bridge/useBridge'
import type { DeliveryAction } from '../../ui/deliveryActions'

type DeliveryActions = {
  readonly act: (action: DeliveryAction) => Promise<void>
  readonly isBusy: boolean
  readonly error: AppError | null
}

export function useDeliveryActions(reply: Reply, onTakenBack: (reply: Reply) => void): DeliveryActions {
  const bridge = useBridge()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const act = async (action: DeliveryAction): Promise<void> => {
    setIsBusy(true)
    const answer = await ask(bridge, `outbox.${action}`, { replyId: reply.id })
    setIsBusy(false)
    setError(answer.ok ? null : answer.error)
    if (answer.ok && action === 'takeBack') onTakenBack(reply)
  }
  return { act, isBusy, error }
}
