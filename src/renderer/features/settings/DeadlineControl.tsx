import { NativeSelect } from '@mantine/core'

import type { Deadline } from '#shared/domain/deadlines/deadline'
import { type DeadlineChoice, deadlineOf, defaultDeadline } from '#shared/domain/deadlines/deadlinePolicy'
import type { DeadlinePlace } from '#shared/domain/deadlines/deadlinePlace'
import { isSameDeadline } from '#shared/domain/deadlines/isSameDeadline'
import type { Tier } from '#shared/domain/deadlines/tier'
import { deadlineWords } from '../../ui/deadlineWords'
import { useTexts } from '../../ui/useTexts'
import { placeWords } from './placeWords'
import classes from './Settings.module.css'

type Props = {
  readonly choices: readonly DeadlineChoice[]
  readonly place: DeadlinePlace
  readonly tier: Tier
  readonly onChange: (deadline: Deadline) => void
}

const usual: readonly Deadline[] = [
  ...[15, 30, 60, 120, 240, 480].map((count) => ({ unit: 'minutes', count }) as const),
  ...[0, 1, 2, 3, 5].map((count) => ({ unit: 'businessDays', count }) as const),
  { unit: 'none' },
]

/** One deadline; a border says that it is not the default. */
export function DeadlineControl({ choices, place, tier, onChange }: Props) {
  const { t } = useTexts()
  const current = deadlineOf(choices, place, tier)
  const isUsual = usual.some((one) => isSameDeadline(one, current))
  const offered = isUsual ? usual : [current, ...usual]
  const isChanged = !isSameDeadline(current, defaultDeadline(place, tier))
  return (
    <NativeSelect
      size="xs"
      className={classes.deadline ?? ''}
      data-changed={isChanged}
      title={isChanged ? t('deadlines.changed') : undefined}
      aria-label={t('deadlines.of', { place: placeWords(place, t), tier })}
      value={offered.findIndex((one) => isSameDeadline(one, current))}
      onChange={({ currentTarget }) => onChange(offered[Number(currentTarget.value)] ?? current)}
      data={offered.map((one, index) => ({ value: String(index), label: deadlineWords(one, t) }))}
    />
  )
}
