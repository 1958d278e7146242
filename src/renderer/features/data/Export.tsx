import { Button } from '@mantine/core'

import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import { busyProps } from './busyProps'
import { CopyPath } from './CopyPath'
import classes from './Data.module.css'
import { useLastAnswer } from './useLastAnswer'

/** Everything in forms that any program can read, in a folder the owner chooses. */
export function Export({ isBusy }: { readonly isBusy: boolean }) {
  const { t } = useTexts()
  const { run, isRunning, error, answer } = useLastAnswer('data.export')
  return (
    <Panel title={t('data.exportTitle')}>
      <p className={classes.hint}>{t('data.exportHint')}</p>
      <div className={classes.buttons}>
        <Button variant="default" loading={isRunning} {...busyProps(isBusy)} onClick={() => void run(null)}>
          {t('data.export')}
        </Button>
      </div>
      <ErrorPanel error={error} />
      <p className={classes.said} role="status">
        {answer !== null && t('data.exported', { folder: answer.folder })}
      </p>
      {answer !== null && <CopyPath path={answer.folder} />}
    </Panel>
  )
}
