import { Button } from '@mantine/core'
import { useEffect, useEffectEvent, useRef, type Ref } from 'react'

import type { RequestOutput } from '#shared/ipc/contract'
import type { Messages } from '../../bridge/useMessages'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import type { Aim } from './aim'
import { AimNote } from './AimNote'
import { DayGroup } from './DayGroup'
import { daysOf } from './daysOf'
import classes from './Thread.module.css'
import { useAim } from './useAim'
import type { TakeBack } from './useDeliveryActions'

type Props = {
  readonly open: RequestOutput<'conversation.open'>
  readonly messages: Messages
  readonly threadRef: Ref<HTMLDivElement>
  readonly takeBack: TakeBack
  readonly aim: Aim | null
}

/** Messages and unsent replies by day. The box is laid out from its end, so it opens at the newest and stays put. */
export function MessageList({ open, messages, threadRef, takeBack, aim }: Props) {
  const { t } = useTexts()
  const now = useNow()
  const days = daysOf(messages.messages, open.replies)
  const { state, litId } = useAim(messages, aim)
  return (
    <>
      <AimNote state={state} />
      <div ref={threadRef} className={classes.scroller} tabIndex={0} role="region" aria-label={t('thread.messages')}>
        <div className={classes.messages}>
          {messages.hasEarlier && <Earlier messages={messages} />}
          {days.map((day) => (
            <DayGroup
              key={day.at}
              day={day}
              open={open}
              now={now}
              takeBack={takeBack}
              unreadable={messages.unreadable}
              litId={litId}
            />
          ))}
        </div>
      </div>
    </>
  )
}

/** Asks for the page before as soon as it is scrolled into view. */
function Earlier({ messages }: { readonly messages: Messages }) {
  const { t } = useTexts()
  const mark = useRef<HTMLDivElement>(null)
  const load = useEffectEvent(() => {
    if (!messages.isLoadingEarlier) messages.loadEarlier()
  })
  useEffect(() => {
    const element = mark.current
    if (element === null) return
    const observer = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) load()
    })
    observer.observe(element)
    return () => observer.disconnect()
  }, [messages.messages.length])
  return (
    <div ref={mark} className={classes.earlier}>
      <Button size="compact-xs" variant="subtle" loading={messages.isLoadingEarlier} onClick={messages.loadEarlier}>
        {t('thread.earlier')}
      </Button>
    </div>
  )
}
