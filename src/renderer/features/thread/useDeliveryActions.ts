import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import type { Reply } from '#shared/domain/outbox/reply'
import { ask } from '../../bridge/client'
import { useBridge } from '../../bridge/useBridge'
import type { DeliveryAction } from '../../ui/deliveryActions'

/** Taking a reply back: what is being typed must be with main before, and main's draft is on screen after. */
export type TakeBack = {
  readonly before: () => Promise<void>
  readonly after: (conversationId: string) => Promise<void>
}

type DeliveryActions = {
  readonly act: (action: DeliveryAction) => Promise<void>
  readonly isBusy: boolean
  readonly error: AppError | null
}

export function useDeliveryActions(reply: Reply, takeBack: TakeBack): DeliveryActions {
  const bridge = useBridge()
  const [isBusy, setIsBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const act = async (action: DeliveryAction): Promise<void> => {
    setIsBusy(true)
    if (action === 'takeBack') await takeBack.before()
    const answer = await ask(bridge, `outbox.${action}`, { replyId: reply.id })
    if (answer.ok && action === 'takeBack') await takeBack.after(answer.value?.conversationId ?? reply.conversationId)
    setIsBusy(false)
    setError(answer.ok ? null : answer.error)
  }
  return { act, isBusy, error }
}
