import { Button } from '@mantine/core'

import { useMutationRequest } from '../../bridge/useMutationRequest'
import { useRequest } from '../../bridge/useRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'

/** Where the owner's data is, and what is in it. */
export function DataFolder() {
  const { t } = useTexts()
  const { data, error } = useRequest('app.state', null)
  const show = useMutationRequest('app.showDataFolder')
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        <span>{t('settings.dataFolder')}</span>
        <code className={classes.path}>{data?.dataFolder}</code>
        <span className={classes.hint}>{t('settings.dataFolderHint')}</span>
      </div>
      <Button variant="default" onClick={() => void show.run(null)}>
        {t('settings.showFolder')}
      </Button>
      <ErrorPanel error={show.error ?? error} />
    </div>
  )
}
