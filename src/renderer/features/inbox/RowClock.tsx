import { Tooltip } from '@mantine/core'

import type { RunningClock } from '#shared/domain/deadlines/runningClock'
import { useRequest } from '../../bridge/useRequest'
import { leftWords } from '../../ui/clockWords'
import { useTexts } from '../../ui/useTexts'
import { ClockDefinition } from './ClockDefinition'
import classes from './Row.module.css'

type Props = { readonly clock: RunningClock; readonly now: number }

/** What is left of the deadline, or how far it is past; its definition is shown beside it. */
export function RowClock({ clock, now }: Props) {
  const { t } = useTexts()
  const { data: settings } = useRequest('settings.read', null)
  return (
    <Tooltip
      multiline
      w={290}
      position="bottom-end"
      openDelay={300}
      classNames={{ tooltip: classes.definition ?? '' }}
      label={<ClockDefinition clock={clock} now={now} hours={settings?.businessHours} />}
    >
      <span className={classes.time} data-waits data-overdue={now > clock.dueAt}>
        {leftWords(clock, now, t)}
      </span>
    </Tooltip>
  )
}
