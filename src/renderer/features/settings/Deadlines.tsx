import { Button } from '@mantine/core'
import { useState } from 'react'

import { withDeadline } from '#shared/domain/deadlines/deadlinePolicy'
import type { Settings } from '#shared/domain/settings/settings'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import { DeadlineTable } from './DeadlineTable'
import classes from './Settings.module.css'

/** How soon an answer is due; the table is long, and most owners keep the defaults. */
export function Deadlines({ settings }: { readonly settings: Settings }) {
  const { t } = useTexts()
  const [isOpen, setIsOpen] = useState(false)
  const change = useMutationRequest('settings.change')
  const { deadlines } = settings
  return (
    <Panel title={t('deadlines.title')}>
      <p className={classes.hint}>{t('deadlines.hint')}</p>
      {isOpen && (
        <DeadlineTable
          choices={deadlines}
          onChange={(choice) => void change.run({ deadlines: withDeadline(deadlines, choice) })}
        />
      )}
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" aria-expanded={isOpen} onClick={() => setIsOpen(!isOpen)}>
          {t(isOpen ? 'deadlines.hide' : 'deadlines.show')}
        </Button>
        <Button
          size="compact-sm"
          variant="default"
          disabled={deadlines.length === 0}
          onClick={() => void change.run({ deadlines: [] })}
        >
          {t('deadlines.reset')}
        </Button>
      </div>
      <ErrorPanel error={change.error} />
    </Panel>
  )
}
