import { useState } from 'react'

import type { AppError } from '#shared/domain/errors'
import type { PersonalFinding } from '#shared/domain/personalData/personalFinding'
import type { RequestOutput } from '#shared/ipc/contract'
import { ask } from '../../bridge/client'
import { useBridge } from '../../bridge/useBridge'
import type { DraftKeeper } from './draftKeeper'
import type { Writing } from './draftKeeper'

export type SendInput = {
  readonly thenDone: boolean
  /** The owner has read what changed and sends all the same. */
  readonly isConfirmed?: boolean
  /** The owner has been told that everyone would read personal data. */
  readonly mayHoldPersonal?: boolean
  /** Epoch ms the owner chose for it to leave; null: now. */
  readonly plannedAt?: number | null
}

export type SendReply = {
  readonly send: (input: SendInput) => Promise<void>
  readonly isSending: boolean
  readonly error: AppError | null
  /** Sending waits for a second word: the conversation moved on, or everyone would read personal data; how it was to be sent. */
  readonly isAsking: (SendInput & { readonly why: 'changed' | 'personal' }) | null
  /** The owner has read it and sends all the same. */
  readonly sendAnyway: () => Promise<void>
  readonly stopAsking: () => void
}

type Args = {
  readonly open: RequestOutput<'conversation.open'>
  readonly writing: Writing
  readonly keeper: DraftKeeper
  /** Personal data that everyone would read. */
  readonly personal: readonly PersonalFinding[]
  readonly onDone: () => void
}

/** Puts the text into the outbox; on a network's own page it is opened at once with the text on the clipboard. */
export function useSendReply({ open, writing, keeper, personal, onDone }: Args): SendReply {
  const bridge = useBridge()
  const [isSending, setIsSending] = useState(false)
  const [error, setError] = useState<AppError | null>(null)
  const [isAsking, setIsAsking] = useState<SendReply['isAsking']>(null)
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
      const { text, answersMessageId, pictures, isHolding } = writing
      const asThread = open.capabilities.canThread
      const rest = { plannedAt, asThread, pictures: [...pictures], ...(isHolding === true && { isHolding }) }
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
    if (personal.length > 0 && input.mayHoldPersonal !== true) return setIsAsking({ ...input, why: 'personal' })
    setIsSending(true)
    const failure = await queue(input)
    setIsSending(false)
    const mustAsk = failure?.code === 'changedUnderYou'
    setIsAsking(mustAsk ? { ...input, why: 'changed' } : null)
    setError(mustAsk ? null : failure)
    if (failure === null && input.thenDone) onDone()
  }
  const sendAnyway = async (): Promise<void> => {
    if (isAsking === null) return
    const { why, ...input } = isAsking
    await send(why === 'personal' ? { ...input, mayHoldPersonal: true } : { ...input, isConfirmed: true })
  }
  return { send, sendAnyway, isSending, error, isAsking, stopAsking: () => setIsAsking(null) }
}
