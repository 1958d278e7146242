import type { BusinessHours } from '#shared/domain/deadlines/businessHours'
import type { RunningClock } from '#shared/domain/deadlines/runningClock'
import { clockDefinition } from '../../ui/clockWords'
import { Definition } from '../../ui/Definition'
import { useTexts } from '../../ui/useTexts'

type Props = {
  readonly clock: RunningClock
  readonly now: number
  readonly hours: BusinessHours | undefined
}

/** How a row's deadline came about. Worded only where it is shown: for all rows at each change it was most of the window's work. */
export function ClockDefinition({ clock, now, hours }: Props) {
  const { t, language } = useTexts()
  return <Definition sentences={clockDefinition(clock, hours, now, t, language)} />
}
