import { Button } from '@mantine/core'

import type { RequestOutput } from '#shared/ipc/contract'
import { useTexts } from '../../ui/useTexts'
import classes from './Crisis.module.css'

type Props = { readonly given: RequestOutput<'crisis.previewHolding'>['given']; readonly onOutbox: () => void }

/** What became of the texts that were sent. */
export function Given({ given, onOutbox }: Props) {
  const { t } = useTexts()
  if (given.sent + given.waiting + given.failed === 0) return null
  return (
    <p className={classes.given} role="status">
      {t('crisis.given', given)}
      <Button size="compact-xs" variant="subtle" onClick={onOutbox}>
        {t('crisis.outbox')}
      </Button>
    </p>
  )
}
