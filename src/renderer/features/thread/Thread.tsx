import type { ReactNode, Ref } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import type { Messages } from '../../bridge/useMessages'
import { ErrorPanel } from '../../ui/ErrorPanel'
import type { Aim } from './aim'
import classes from './Thread.module.css'
import { MessageList } from './MessageList'
import { Correct } from './Correct'
import { CorrectionNotice } from './CorrectionNotice'
import { ThreadHead } from './ThreadHead'
import type { TakeBack } from './useDeliveryActions'
import { useCorrection } from './useCorrection'
import { useDeliveryNews } from './useDeliveryNews'
import { TemperCard } from './TemperCard'
import { useMarkRead } from './useMarkRead'
import { WhyLine } from './WhyLine'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly messages: Messages
  /** It is the top of everything that waits. */
  readonly isFirst: boolean
  /** More buttons for the header. */
  readonly tools?: ReactNode
  readonly composer: ReactNode
  readonly threadRef: Ref<HTMLDivElement>
  readonly onDone: () => void
  /** It needs no answer: why is asked next. */
  readonly onIgnore: () => void
  readonly onReply: () => void
  readonly onIgnoreAndMute: () => void
  /** Where it is in its lane: "3 of 12 in Complaints". */
  readonly position?: string | null
  readonly takeBack: TakeBack
  /** The message that was looked for; a new value shows it again. */
  readonly aim?: Aim | null
}

/** One conversation: who, why it is here, what was said, and the composer below. */
export function Thread({ open, messages, isFirst, tools, composer, threadRef, takeBack, aim = null, ...props }: Props) {
  useMarkRead(open.conversation.id, open.row.unreadCount)
  useDeliveryNews(open.replies, open.holds)
  const newestReplyId = open.replies.at(-1)?.id ?? null
  const correction = useCorrection(newestReplyId)
  return (
    <main className={classes.thread} aria-labelledby="thread-name">
      <ThreadHead
        open={open}
        permalink={messages.messages.findLast(hasPermalink)?.permalink ?? null}
        onDone={props.onDone}
        onIgnore={props.onIgnore}
      >
        {tools}
      </ThreadHead>
      <WhyLine row={open.row} isFirst={isFirst} position={props.position ?? null}>
        {open.row.waitingSince !== null && (
          <Correct
            conversationId={open.conversation.id}
            customerName={open.row.customerName}
            correction={correction}
            newestReplyId={newestReplyId}
          />
        )}
      </WhyLine>
      {correction.kept !== null && (
        <CorrectionNotice kept={correction.kept} onUndo={() => void correction.undo()} onDismiss={correction.dismiss} />
      )}
      {correction.error !== null && (
        <div className={classes.trouble}>
          <ErrorPanel error={correction.error} />
        </div>
      )}
      <TemperCard
        open={open}
        messages={messages.messages}
        onReply={props.onReply}
        onIgnoreAndMute={props.onIgnoreAndMute}
      />
      <MessageList open={open} messages={messages} threadRef={threadRef} takeBack={takeBack} aim={aim} />
      {messages.error !== null && (
        <div className={classes.trouble}>
          <ErrorPanel error={messages.error} />
        </div>
      )}
      {composer}
    </main>
  )
}

function hasPermalink(message: { readonly permalink: string | null }): boolean {
  return message.permalink !== null
}
