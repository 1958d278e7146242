import { useEffectEvent, useLayoutEffect, useRef, type ClipboardEvent, type DragEvent, type RefObject } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useKeys } from '../../ui/useKeys'
import { useTexts } from '../../ui/useTexts'
import { Advice } from './Advice'
import { AskBar } from './AskBar'
import classes from './Composer.module.css'
import { ComposerFoot } from './ComposerFoot'
import { ComposerHead } from './ComposerHead'
import { ComposerTools } from './ComposerTools'
import type { DraftKeeper } from './draftKeeper'
import { HoldingNote } from './HoldingNote'
import { NoticeText } from './NoticeText'
import { OnlyHere } from './OnlyHere'
import { PrivateText } from './PrivateText'
import { mediaRule } from './mediaRule'
import { PublicText } from './PublicText'
import { ReplyPictures } from './ReplyPictures'
import { SignatureLine } from './SignatureLine'
import { sendState } from './sendState'
import { ToneAdvice } from './ToneAdvice'
import { useAddPictures } from './useAddPictures'
import { useGoPrivate } from './useGoPrivate'
import { usePersonalData } from './usePersonalData'
import { useSendReply } from './useSendReply'
import { useShopSettings } from './useShopSettings'
import { useWriting } from './useWriting'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly keeper: DraftKeeper
  readonly textRef: RefObject<HTMLTextAreaElement | null>
  /** The reply is in the outbox and the conversation done: on to the next. */
  readonly onDone: () => void
  /** Opens the templates. */
  readonly onTemplates: () => void
  /** The words of the public notice, in the customer's language. */
  readonly noticeWords: () => string
}

/** Where the answer is written. Its head says who will read it. Give it the conversation's id as key. */
export function Composer({ open, keeper, textRef, onDone, onTemplates, noticeWords }: Props) {
  const { t } = useTexts()
  const settings = useShopSettings()
  const writing = useWriting(keeper, open)
  const goPrivate = useGoPrivate({ open, writing, textRef, noticeWords })
  const personal = usePersonalData(open, writing, settings)
  const state = sendState(open, writing, settings)
  const sending = useSendReply({ open, writing, keeper, personal, onDone })
  const send = (thenDone: boolean, plannedAt: number | null = null): void => {
    if (state.block === null) void sending.send({ thenDone, plannedAt })
  }
  const sendByKey = (thenDone: boolean): void => {
    const isInAnotherField = document.activeElement instanceof HTMLInputElement
    if (!isInAnotherField) send(thenDone)
  }
  useKeys({
    'mod+Enter': () => sendByKey(false),
    'mod+shift+Enter': () => sendByKey(true),
    p: () => (goPrivate.canBegin ? goPrivate.begin() : false),
  })
  useRestoredCursor(textRef, writing.cursorAt)
  const isPair = writing.privateText !== null
  const media = mediaRule(open, writing.privateText)
  const adding = useAddPictures(keeper, open.conversation.id)
  const take = (event: ClipboardEvent | DragEvent, data: DataTransfer | null): void => {
    if (media !== null && adding.take(data)) event.preventDefault()
  }
  return (
    <section
      className={classes.composer}
      aria-label={t('composer.title')}
      onPaste={(event) => take(event, event.clipboardData)}
      onDrop={(event) => take(event, event.dataTransfer)}
      onDragOver={(event) => media !== null && event.preventDefault()}
    >
      {isPair ? (
        <>
          <PrivateText open={open} writing={writing} textRef={textRef} onSlash={onTemplates} />
          <SignatureLine text={writing.privateText ?? ''} signature={settings.signature} />
          <NoticeText open={open} writing={writing} onStay={goPrivate.stay} />
        </>
      ) : (
        <>
          <ComposerHead open={open} />
          <PublicText writing={writing} textRef={textRef} onSlash={onTemplates} />
        </>
      )}
      <SignatureLine text={writing.text} signature={settings.signature} />
      {writing.isHolding === true && !isPair && (
        <HoldingNote settings={settings} onAnswer={() => writing.change({ isHolding: undefined })} />
      )}
      <AskBar open={open} writing={writing} sending={sending} personal={personal} goPrivate={goPrivate} />
      {media !== null && (
        <ReplyPictures
          pictures={writing.pictures}
          rule={media}
          adding={adding}
          onChange={(pictures) => writing.change({ pictures })}
        />
      )}
      <ToneAdvice open={open} writing={writing} settings={settings} textRef={textRef} />
      <Advice open={open} writing={writing} goPrivate={goPrivate} />
      <div className={classes.troubles}>
        <OnlyHere writing={writing} />
        <ErrorPanel error={sending.error} />
      </div>
      <ComposerFoot
        open={open}
        writing={writing}
        state={state}
        isSending={sending.isSending}
        tools={
          <ComposerTools
            canPlan={!isPair && open.replyRoute === 'api' && state.block === null}
            goPrivate={goPrivate}
            pictures={media === null ? null : adding}
            onTemplates={onTemplates}
            onPlan={(at) => send(false, at)}
          />
        }
        onSend={() => send(false)}
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
