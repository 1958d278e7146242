import { Button } from '@mantine/core'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { EmptyState } from '../../ui/EmptyState'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Templates.module.css'

/** What the page says while there is no template. `onWrite` absent: they are written elsewhere. */
export function FirstTemplates({ onWrite }: { readonly onWrite?: () => void }) {
  const { t, language } = useTexts()
  const { run, isRunning, error } = useMutationRequest('templates.addStarters')
  return (
    <EmptyState title={t('templates.emptyTitle')} hint={t('templates.emptyHint')}>
      <div className={classes.buttons}>
        <Button loading={isRunning} onClick={() => void run({ language })}>
          {t('templates.addStarters')}
        </Button>
        {onWrite !== undefined && (
          <Button variant="default" onClick={onWrite}>
            {t('templates.writeFirst')}
          </Button>
        )}
      </div>
      <ErrorPanel error={error} />
    </EmptyState>
  )
}
