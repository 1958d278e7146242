import { useId } from 'react'

import type { Holds } from '#shared/domain/outbox/hold'
import type { Reply } from '#shared/domain/outbox/reply'
import { useTexts } from '../../ui/useTexts'
import classes from './Outbox.module.css'
import { OutboxItem } from './OutboxItem'
import type { OutboxSection } from './outboxSections'

type Props = {
  readonly section: OutboxSection
  readonly replies: readonly Reply[]
  readonly holds: Holds
  readonly onOpen: (conversationId: string) => void
}

export function OutboxGroup({ section, replies, holds, onOpen }: Props) {
  const { t } = useTexts()
  const headingId = useId()
  if (replies.length === 0) return null
  return (
    <section aria-labelledby={headingId}>
      <h2 id={headingId} className={classes.heading}>
        {t(`outbox.${section}`)} <span className={classes.count}>{replies.length}</span>
      </h2>
      <ul className={classes.list}>
        {replies.map((reply) => (
          <OutboxItem key={reply.id} reply={reply} hold={holds[reply.id]} onOpen={onOpen} />
        ))}
      </ul>
    </section>
  )
}
