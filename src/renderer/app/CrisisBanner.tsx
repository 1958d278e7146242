import { Button } from '@mantine/core'

import type { RequestOutput } from '#shared/ipc/contract'
import { useMutationRequest } from '../bridge/useMutationRequest'
import { crisisWords } from '../ui/crisisWords'
import { ErrorPanel } from '../ui/ErrorPanel'
import { useTexts } from '../ui/useTexts'
import { Banner } from './Banner'
import classes from './Banner.module.css'
import { navigate } from './navigate'

type Props = { readonly alert: NonNullable<RequestOutput<'crisis.state'>['alert']> }

/** Says in numbers that far more people complain than usual, as long as they do. */
export function CrisisBanner({ alert }: Props) {
  const { t, language } = useTexts()
  const end = useMutationRequest('crisis.end')
  const tools = (
    <div className={classes.tools}>
      <Button size="compact-xs" onClick={() => navigate({ page: 'crisis' })}>
        {t('crisis.open')}
      </Button>
      <Button size="compact-xs" variant="subtle" loading={end.isRunning} onClick={() => void end.run(null)}>
        {t('crisis.end')}
      </Button>
    </div>
  )
  return (
    <Banner tone="urgent" tools={tools}>
      {crisisWords(alert, t, language)}
      <ErrorPanel error={end.error} />
    </Banner>
  )
}
