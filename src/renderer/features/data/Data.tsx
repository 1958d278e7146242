import { Button } from '@mantine/core'

import { useRequest } from '../../bridge/useRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { PageFrame } from '../../ui/PageFrame'
import { useTexts } from '../../ui/useTexts'
import { Backups } from './Backups'
import { Damage } from './Damage'
import { Export } from './Export'
import { Folder } from './Folder'
import { Import } from './Import'
import { RestoreOutcome } from './RestoreOutcome'
import { TaskBar } from './TaskBar'

/** Everything that is done with the shop's data as a whole: where it is, its copies, and what is damaged. */
export function Data() {
  const { t } = useTexts()
  const { data: state, error, refetch } = useRequest('data.state', null)
  return (
    <PageFrame title={t('data.title')}>
      <ErrorPanel error={error}>
        <Button size="compact-sm" variant="light" onClick={() => void refetch()}>
          {t('common.tryAgain')}
        </Button>
      </ErrorPanel>
      {state !== undefined && (
        <>
          <TaskBar task={state.task} />
          <RestoreOutcome restore={state.restore} />
          <Folder state={state} />
          {state.isMine && (
            <>
              <Damage state={state} />
              <Backups state={state} />
              <Export isBusy={state.task !== null} />
              <Import isBusy={state.task !== null} />
            </>
          )}
        </>
      )}
    </PageFrame>
  )
}
