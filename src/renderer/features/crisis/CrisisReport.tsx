import type { RequestOutput } from '#shared/ipc/contract'
import { useRequest } from '../../bridge/useRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import { Clusters } from './Clusters'
import classes from './Crisis.module.css'
import { HoldingText } from './HoldingText'
import { Numbers } from './Numbers'
import { Story } from './Story'

type Props = {
  readonly crisis: RequestOutput<'crisis.state'>['crises'][number]
  readonly onOpen: (conversationId: string) => void
  readonly onOutbox: () => void
}

export function CrisisReport({ crisis, onOpen, onOutbox }: Props) {
  const { t } = useTexts()
  const { startedAt, endedBy } = crisis
  const { data: report, error } = useRequest('crisis.report', { startedAt })
  return (
    <>
      <ErrorPanel error={error} />
      {report === undefined && error === null && <p className={classes.hint}>{t('crisis.waitOver')}</p>}
      {report !== undefined && <Numbers report={report} endedBy={endedBy} />}
      {crisis.endedAt === null && <HoldingText onOutbox={onOutbox} />}
      {report !== undefined && (
        <>
          <Clusters report={report} onOpen={onOpen} />
          <Story report={report} endedBy={endedBy} />
        </>
      )}
    </>
  )
}
