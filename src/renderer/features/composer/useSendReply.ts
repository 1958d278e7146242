import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import type { RequestOutput } from '#shared/ipc/contract'
import { ask } from '../../bridge/client'
import { useBridge } from '../../bridge/useBridge'
import type { DraftKeeper } from './draftKeeper'
import type { Writing } from './draftKeeper'

export type SendInput = {
  readonly thenDone: boolean
  /** The owner has read what changed and sends all the same. */
  readonly isConfirmed?: boolean
  /** Epoch ms the owner chose for it to leave; null: now. */
  readonly plannedAt?: number | null
}

export type SendReply = {
  readonly send: (input: SendInput) => Promise<void>
  readonly isSending: boolean
  readonly error: AppError | null
  /** The conversation moved on since the text was begun, and sending waits for a second word; how it was to be sent. */
  readonly isAsking: SendInput | null
  readonly stopAsking: () => void
}

type Args = {
  readonly open: RequestOutput<'conversation.open'>
  readonly writing: Writing
  readonly keeper: DraftKeeper
  readonly onDone: () => void
}

/** Puts the text into the outbox; on a network's own page it is opened at once with the text on the clipboard. */
export function useSendReply({ open, writing, keeper, onDone }: Args): SendReply {
  const bridge = useBridge()
  const [isSending, setIsSending] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [isAsking, setIsAsking] = useState<SendInput | null>(null)
  const conversationId = open.conversation.id

  async function queue({ thenDone, isConfirmed = false, plannedAt = null }: SendInput): Promise<AppError | null> {
    await keeper.flush(conversationId)
    const seenRevision = isConfirmed ? open.revision : writing.seenRevision
    const { privateText } = writing
    const queued = privateText === null ? await queueOne() : await queuePair(privateText)
    if (!queued.ok) return queued.error
    keeper.clear(conversationId)
    if (open.replyRoute !== 'web' || privateText !== null) return null
    const opened = await ask(bridge, 'outbox.answerOnWeb', { replyId: queued.value.replyId })
    return opened.ok ? null : opened.error

    function queueOne() {
      const { text, answersMessageId, pictures } = writing
      const asThread = open.capabilities.canThread
      const rest = { plannedAt, asThread, pictures: [...pictures] }
      return ask(bridge, 'outbox.queueReply', {
        conversationId,
        text,
        answersMessageId,
        seenRevision,
        thenDone,
        ...rest,
      })
    }
    function queuePair(message: string) {
      const { text: noticeText, answersMessageId } = writing
      const pair = { privateText: message, noticeText }
      return ask(bridge, 'outbox.goPrivate', { conversationId, ...pair, answersMessageId, seenRevision, thenDone })
    }
  }

  const send = async (input: SendInput): Promise<void> => {
    if (isSending) return
    setIsSending(true)
    const failure = await queue(input)
    setIsSending(false)
    const mustAsk = failure?.code === 'changedUnderYou'
    setIsAsking(mustAsk ? input : null)
    setError(mustAsk ? null : failure)
    if (failure === null && input.thenDone) onDone()
  }
  return { send, isSending, error, isAsking, stopAsking: () => setIsAsking(null) }
}
