import type { ReactNode, Ref } from 'react'

import type { Reply } from '#shared/domain/outbox/reply'
import type { RequestOutput } from '#shared/ipc/contract'
import type { Messages } from '../../bridge/useMessages'
import { ErrorPanel } from '../../ui/ErrorPanel'
import classes from './Thread.module.css'
import { MessageList } from './MessageList'
import { ThreadHead } from './ThreadHead'
import { useDeliveryNews } from './useDeliveryNews'
import { useMarkRead } from './useMarkRead'
import { WhyLine } from './WhyLine'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly messages: Messages
  /** It is the top of its lane. */
  readonly isFirst: boolean
  /** More buttons for the header. */
  readonly tools?: ReactNode
  readonly composer: ReactNode
  readonly threadRef: Ref<HTMLDivElement>
  readonly onDone: () => void
  /** A reply came back out of the outbox: its text belongs in the composer again. */
  readonly onTakenBack: (reply: Reply) => void
}

/** One conversation: who, why it is here, what was said, and the composer below. */
export function Thread({ open, messages, isFirst, tools, composer, threadRef, onDone, onTakenBack }: Props) {
  useMarkRead(open.conversation.id, open.row.unreadCount)
  useDeliveryNews(open.replies)
  return (
    <main className={classes.thread} aria-labelledby="thread-name">
      <ThreadHead open={open} permalink={messages.messages.findLast(hasPermalink)?.permalink ?? null} onDone={onDone}>
        {tools}
      </ThreadHead>
      <WhyLine row={open.row} isFirst={isFirst} />
      <MessageList open={open} messages={messages} threadRef={threadRef} onTakenBack={onTakenBack} />
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
