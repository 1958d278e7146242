import { Button, Progress } from '@mantine/core'

import type { DataTask } from '#shared/domain/upkeep/upkeepView'
import { localeOf } from '#shared/i18n/localeOf'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import { taskReasonId } from './busyProps'
import classes from './Data.module.css'

const names = {
  backUp: 'data.taskBackUp',
  restore: 'data.taskRestore',
  export: 'data.taskExport',
  readExport: 'data.taskReadExport',
  import: 'data.taskImport',
  move: 'data.taskMove',
  erase: 'data.taskErase',
} as const

/** What is running, how far it is, and that the rest waits for it. */
export function TaskBar({ task }: { readonly task: DataTask | null }) {
  const { t } = useTexts()
  const cancel = useMutationRequest('data.cancel')
  return (
    <>
      {/* Said when it begins and when it changes; the numbers beside it are not. */}
      <div role="status">{task !== null && <p className={classes.taskName}>{t(names[task.kind])}</p>}</div>
      {task !== null && (
        <div className={classes.task}>
          <Bar task={task} />
          {task.canCancel && (
            <Button
              size="compact-sm"
              variant="default"
              loading={cancel.isRunning}
              onClick={() => void cancel.run(null)}
            >
              {t('data.stop')}
            </Button>
          )}
          <p id={taskReasonId} className={classes.hint}>
            {t('data.othersWait')}
          </p>
        </div>
      )}
      <ErrorPanel error={cancel.error} />
    </>
  )
}

function Bar({ task: { kind, done, total } }: { readonly task: DataTask }) {
  const { t, language } = useTexts()
  // Without a total it only shows that something moves.
  if (total === 0) return <Progress className={classes.bar} value={100} animated aria-hidden />
  const number = new Intl.NumberFormat(localeOf(language))
  const part = t('data.taskPart', { done: number.format(done), total: number.format(total) })
  return (
    <>
      <Progress.Root className={classes.bar}>
        <Progress.Section value={(100 * done) / total} aria-label={t(names[kind])} />
      </Progress.Root>
      <span className={classes.part}>{part}</span>
    </>
  )
}
