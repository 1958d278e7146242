import { Button } from '@mantine/core'
import { useState } from 'react'

import type { BackupView } from '#shared/domain/upkeep/upkeepView'
import { clockTime } from '#shared/i18n/clockTime'
import { byteWords } from '../../ui/byteWords'
import { countsWords } from '../../ui/countsWords'
import { dayWords } from '../../ui/momentWords'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import { busyProps } from './busyProps'
import classes from './Data.module.css'
import { RestorePreview } from './RestorePreview'

type Props = { readonly backup: BackupView; readonly isBusy: boolean }

const reasons = {
  daily: 'data.reasonDaily',
  update: 'data.reasonUpdate',
  migration: 'data.reasonMigration',
  restore: 'data.reasonRestore',
  byHand: 'data.reasonByHand',
} as const

/** When it was made, why, and what is in it; what going back to it would change, on demand. */
export function BackupItem({ backup, isBusy }: Props) {
  const { t, language } = useTexts()
  const now = useNow()
  const [isOpen, setOpen] = useState(false)
  const { madeAt, reason, conversations, messages, bytes } = backup
  const time = `${dayWords(madeAt, now, t, language)}, ${clockTime(madeAt, language)}`
  const holds = countsWords({ conversations, messages }, t, language) || t('data.olderFormat')
  return (
    <li className={classes.backup}>
      <div className={classes.backupHead}>
        <div className={classes.words}>
          <strong className={classes.time}>{time}</strong>
          <span className={classes.hint}>{[t(reasons[reason]), holds, byteWords(bytes, t, language)].join(' · ')}</span>
        </div>
        <Button
          size="compact-sm"
          variant="default"
          aria-expanded={isOpen}
          aria-label={t(isOpen ? 'data.hideAt' : 'data.lookAt', { time })}
          {...busyProps(isBusy && !isOpen)}
          onClick={() => setOpen(!isOpen)}
        >
          {t(isOpen ? 'data.hide' : 'data.look')}
        </Button>
      </div>
      {isOpen && <RestorePreview backup={backup} isBusy={isBusy} />}
    </li>
  )
}
