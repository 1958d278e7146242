import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import type { Reply } from '#shared/domain/outbox/reply'
import { ask } from '../../bridge/client'
import { useBridge } from '../../bridge/useBridge'
import type { DeliveryAction } from '../../ui/deliveryActions'

/** Carries out the owner's decisions on one reply. Taken back, it is a draft again, and its conversation opens. */
export function useDeliveryActions(reply: Reply, onOpen: (conversationId: string) => void) {
  const bridge = useBridge()
  const [isBusy, setBusy] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  async function run(action: DeliveryAction): Promise<void> {
    setBusy(true)
    const answer = await ask(bridge, `outbox.${action}`, { replyId: reply.id })
    setBusy(false)
    setError(answer.ok ? null : answer.error)
    if (answer.ok && action === 'takeBack') onOpen(answer.value?.conversationId ?? reply.conversationId)
  }
  return { run, isBusy, error }
}
