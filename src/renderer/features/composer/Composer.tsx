import { useEffectEvent, useLayoutEffect, useRef, type RefObject } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useKeys } from '../../ui/useKeys'
import { useTexts } from '../../ui/useTexts'
import { Advice } from './Advice'
import { ChangedBar } from './ChangedBar'
import classes from './Composer.module.css'
import { ComposerFoot } from './ComposerFoot'
import { ComposerHead } from './ComposerHead'
import { ComposerText } from './ComposerText'
import type { DraftKeeper } from './draftKeeper'
import { OnlyHere } from './OnlyHere'
import { sendBlock } from './sendBlock'
import { useSendReply } from './useSendReply'
import { useWriting } from './useWriting'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly keeper: DraftKeeper
  readonly textRef: RefObject<HTMLTextAreaElement | null>
  /** The reply is in the outbox and the conversation done: on to the next. */
  readonly onDone: () => void
}

/** Where the answer is written. Its head says who will read it. Give it the conversation's id as key. */
export function Composer({ open, keeper, textRef, onDone }: Props) {
  const { t } = useTexts()
  const writing = useWriting(keeper, open)
  const sending = useSendReply({ open, writing, keeper, onDone })
  const rule = open.row.isPrivate ? open.capabilities.privateLength : open.capabilities.publicLength
  const block = sendBlock(rule, writing.text)
  const send = (thenDone: boolean): void => {
    if (block === null) void sending.send({ thenDone })
  }
  const sendByKey = (thenDone: boolean): void => {
    const isInAnotherField = document.activeElement instanceof HTMLInputElement
    if (!isInAnotherField) send(thenDone)
  }
  useKeys({ 'mod+Enter': () => sendByKey(false), 'mod+shift+Enter': () => sendByKey(true) })
  useRestoredCursor(textRef, writing.cursorAt)
  return (
    <section className={classes.composer} aria-label={t('composer.title')}>
      <ComposerHead open={open} />
      <ChangedBar open={open} writing={writing} sending={sending} />
      <ComposerText writing={writing} textRef={textRef} />
      <Advice open={open} text={writing.text} />
      <div className={classes.troubles}>
        <OnlyHere writing={writing} />
        <ErrorPanel error={sending.error} />
      </div>
      <ComposerFoot
        open={open}
        writing={writing}
        rule={rule}
        block={block}
        isSending={sending.isSending}
        onSend={send}
      />
    </section>
  )
}

function useRestoredCursor(textRef: RefObject<HTMLTextAreaElement | null>, cursorAt: number): void {
  const isRestored = useRef(false)
  const restore = useEffectEvent(() => textRef.current?.setSelectionRange(cursorAt, cursorAt))
  useLayoutEffect(() => {
    if (isRestored.current) return
    isRestored.current = true
    restore()
  }, [])
}
