import { Popover, UnstyledButton } from '@mantine/core'
import { useState } from 'react'

import type { ConversationRow } from '#shared/domain/conversations/inboxView'
import { useRequest } from '../../bridge/useRequest'
import { clockDefinition } from '../../ui/clockWords'
import { Definition } from '../../ui/Definition'
import { Kbd } from '../../ui/Kbd'
import { useKeys } from '../../ui/useKeys'
import { useTexts } from '../../ui/useTexts'
import { PointsTable } from './PointsTable'
import classes from './Thread.module.css'

type Props = { readonly row: ConversationRow; readonly isFirst: boolean; readonly now: number }

/** Opens the sum that put the conversation where it is, and what its deadline is counted from. */
export function WhyHere({ row, isFirst, now }: Props) {
  const { t } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  useKeys({ w: () => setIsOpen(!isOpen) })
  const title = t(isFirst ? 'priority.title' : 'priority.titleOther')
  return (
    <Popover opened={isOpen} onChange={setIsOpen} position="bottom-start" width={380} shadow="md" returnFocus trapFocus>
      <Popover.Target>
        <UnstyledButton className={classes.how ?? ''} onClick={() => setIsOpen(!isOpen)}>
          {title} <Kbd keys="w" />
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.definition ?? ''} aria-label={title}>
        <Reasons row={row} now={now} />
      </Popover.Dropdown>
    </Popover>
  )
}

function Reasons({ row, now }: Pick<Props, 'row' | 'now'>) {
  const { t, language } = useTexts()
  const { data: settings } = useRequest('settings.read', null)
  const { data: place } = useRequest('conversation.priority', { conversationId: row.id })
  return (
    <>
      {place && <PointsTable place={place} now={now} />}
      {row.clock !== null && (
        <Definition sentences={clockDefinition(row.clock, settings?.businessHours, now, t, language)} />
      )}
    </>
  )
}
