import { Button } from '@mantine/core'

import { deadlineOf } from '#shared/domain/deadlines/deadlinePolicy'
import { usualTier } from '#shared/domain/deadlines/tier'
import type { Settings } from '#shared/domain/settings/settings'
import { deadlineWords } from '../../ui/deadlineWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Composer.module.css'

type Props = {
  readonly settings: Settings
  /** The text has become the whole answer. */
  readonly onAnswer: () => void
}

/** Says that what is written only acknowledges, and by when the answer itself is then due. */
export function HoldingNote({ settings, onAnswer }: Props) {
  const { t } = useTexts()
  const deadline = deadlineOf(settings.deadlines, 'promise', usualTier)
  return (
    <p className={classes.holding} role="status">
      {t('composer.holding', { deadline: deadlineWords(deadline, t) })}
      <Button size="compact-xs" variant="subtle" onClick={onAnswer}>
        {t('composer.holdingAnswer')}
      </Button>
    </p>
  )
}
