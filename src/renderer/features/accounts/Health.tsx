import type { Health as AccountHealth } from '#shared/domain/accounts/health'
import { durationWords } from '../../ui/durationWords'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { TimeAgo } from '../../ui/TimeAgo'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'

/** How an account is doing: what is wrong and what to do first, then the three times that tell whether it lives. */
export function Health({ health }: { readonly health: AccountHealth }) {
  const { t } = useTexts()
  const { state, error, lastGoodFetchAt, newestMessageAt, skippedCount } = health
  return (
    <>
      <ErrorPanel error={error} />
      {state === 'signInEnded' && <p className={classes.line}>{t('accounts.signInEndedHint')}</p>}
      <dl className={classes.facts}>
        <Fact label={t('accounts.lastGoodFetch')} at={lastGoodFetchAt} />
        <div>
          <dt>{t('accounts.nextFetch')}</dt>
          <dd>
            <NextFetch health={health} />
          </dd>
        </div>
        <Fact label={t('accounts.newestMessage')} at={newestMessageAt} />
      </dl>
      {skippedCount > 0 && <p className={classes.note}>{t('accounts.skipped', { count: skippedCount })}</p>}
    </>
  )
}

function Fact({ label, at }: { readonly label: string; readonly at: number | null }) {
  const { t } = useTexts()
  return (
    <div>
      <dt>{label}</dt>
      <dd>{at === null ? t('accounts.never') : <TimeAgo at={at} />}</dd>
    </div>
  )
}

function NextFetch({ health: { state, nextFetchAt } }: { readonly health: AccountHealth }) {
  const { t } = useTexts()
  const now = useNow(5000)
  if (nextFetchAt === null || state === 'signInEnded') return t('accounts.notPlanned')
  const left = nextFetchAt - now
  return left < 1000 ? t('accounts.fetchSoon') : t('accounts.inTime', { duration: durationWords(left, t) })
}
