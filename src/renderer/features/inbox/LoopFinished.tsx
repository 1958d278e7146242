import { EmptyState } from '../../ui/EmptyState'
import { useTexts } from '../../ui/useTexts'
import classes from './LoopFinished.module.css'

/** The owner has answered everyone: a small celebration. */
export function LoopFinished() {
  const { t } = useTexts()
  return <EmptyState title={t('inbox.loopFinished')} hint={t('inbox.loopFinishedHint')} picture={<Bell />} />
}

function Bell() {
  return (
    <svg className={classes.bell} width="72" height="72" viewBox="0 0 72 72" fill="none" aria-hidden>
      <circle className={classes.ring} cx="36" cy="36" r="30" />
      <path className={classes.body} d="M24 46V33a12 12 0 0 1 24 0v13l3 4H21z" />
      <path className={classes.clapper} d="M32 54a4 4 0 0 0 8 0" />
    </svg>
  )
}
