import { Popover, UnstyledButton } from '@mantine/core'

import type { RunningClock } from '#shared/domain/deadlines/runningClock'
import { useRequest } from '../../bridge/useRequest'
import { clockDefinition } from '../../ui/clockWords'
import { Definition } from '../../ui/Definition'
import { useTexts } from '../../ui/useTexts'
import classes from './Thread.module.css'

type Props = { readonly clock: RunningClock; readonly now: number }

/** Opens what the deadline of this conversation is counted from, and in which hours. */
export function HowCounted({ clock, now }: Props) {
  const { t, language } = useTexts()
  const { data: settings } = useRequest('settings.read', null)
  return (
    <Popover position="bottom-start" width={320} shadow="md" returnFocus>
      <Popover.Target>
        <UnstyledButton className={classes.how ?? ''}>{t('deadlines.how')}</UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown className={classes.definition ?? ''} aria-label={t('deadlines.how')}>
        <Definition sentences={clockDefinition(clock, settings?.businessHours, now, t, language)} />
      </Popover.Dropdown>
    </Popover>
  )
}
