import type { RequestOutput } from '#shared/ipc/contract'
import { dayWords } from '../../ui/momentWords'
import { useTexts } from '../../ui/useTexts'
import type { ThreadDay } from './daysOf'
import { MessageBubble } from './MessageBubble'
import { ReplyBubble } from './ReplyBubble'
import classes from './Thread.module.css'
import type { TakeBack } from './useDeliveryActions'

type Props = {
  readonly day: ThreadDay
  readonly open: RequestOutput<'conversation.open'>
  readonly now: number
  readonly takeBack: TakeBack
  readonly unreadable: ReadonlySet<string>
  /** The message that was looked for, for a moment. */
  readonly litId: string | null
}

export function DayGroup({ day, open, now, takeBack, unreadable, litId }: Props) {
  const { t, language } = useTexts()
  const canLook = open.capabilities.canReadBack && open.account.signInEndedAt === null
  return (
    <>
      <h3 className={classes.day}>{dayWords(day.at, now, t, language)}</h3>
      {day.items.map((item) =>
        item.type === 'message' ? (
          <MessageBubble
            key={item.message.id}
            message={item.message}
            isPrivate={open.row.isPrivate}
            isUnreadable={unreadable.has(item.message.id)}
            isLit={item.message.id === litId}
          />
        ) : (
          <ReplyBubble
            key={item.reply.id}
            reply={item.reply}
            hold={open.holds[item.reply.id]}
            canLook={canLook}
            takeBack={takeBack}
          />
        ),
      )}
    </>
  )
}
