import { Button } from '@mantine/core'

import type { RequestOutput } from '#shared/ipc/contract'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { useAnnounce } from '../../ui/useAnnounce'
import { useTexts } from '../../ui/useTexts'
import { BackupItem } from './BackupItem'
import { busyProps } from './busyProps'
import classes from './Data.module.css'

/** The copies of the shop, newest first, each a way back. */
export function Backups({ state }: { readonly state: RequestOutput<'data.state'> }) {
  const { t } = useTexts()
  const announce = useAnnounce()
  const backUp = useMutationRequest('data.backUp')
  const isBusy = state.task !== null
  const backups = state.backups.toSorted((one, other) => other.madeAt - one.madeAt)
  const run = async (): Promise<void> => {
    const answer = await backUp.run(null)
    if (answer.ok) announce(t('data.backedUp'))
  }
  return (
    <Panel title={t('data.backupsTitle')}>
      <p className={classes.hint}>{t('data.backupsHint')}</p>
      <div className={classes.buttons}>
        <Button variant="light" loading={backUp.isRunning} {...busyProps(isBusy)} onClick={() => void run()}>
          {t('data.backUp')}
        </Button>
      </div>
      <ErrorPanel error={backUp.error} />
      {backups.length === 0 ? (
        <p className={classes.text}>{t('data.noBackups')}</p>
      ) : (
        <ul className={classes.list}>
          {backups.map((backup) => (
            <BackupItem key={backup.name} backup={backup} isBusy={isBusy} />
          ))}
        </ul>
      )}
    </Panel>
  )
}
