import { errorText } from '#shared/i18n/errorText'
import type { RequestOutput } from '#shared/ipc/contract'
import { useTexts } from '../../ui/useTexts'
import classes from './Data.module.css'

/** What became of the way back to a backup that was decided last. */
export function RestoreOutcome({ restore }: { readonly restore: RequestOutput<'data.state'>['restore'] }) {
  const { t, language } = useTexts()
  if (restore.state === 'nothingToDo') return null
  if (restore.state === 'restored') {
    return (
      <p className={classes.good} role="status">
        {t('data.restored')}
      </p>
    )
  }
  return (
    <p className={classes.bad} role="alert">
      {t('data.kept', { reason: errorText(restore.reason, t, language) })}
    </p>
  )
}
