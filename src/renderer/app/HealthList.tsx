import type { RequestOutput } from '#shared/ipc/contract'
import { errorText } from '#shared/i18n/errorText'
import { usDollars } from '#shared/i18n/usDollars'
import { channelLooks } from '../ui/channelLooks'
import { useNow } from '../ui/useNow'
import { useTexts } from '../ui/useTexts'
import { healthWords } from './healthWords'
import { routeHash } from './routes'
import classes from './Shell.module.css'

type AccountView = RequestOutput<'accounts.list'>['accounts'][number]

/** One line per account, in words; the dot only repeats them. */
export function HealthList({ accounts }: { readonly accounts: readonly AccountView[] }) {
  const { t } = useTexts()
  const now = useNow(10_000)
  if (accounts.length === 0) return null
  return (
    <ul className={classes.health} aria-label={t('shell.health')}>
      {accounts.map((view) => (
        <HealthLine key={view.account.id} view={view} now={now} isOnlyOne={isOnlyOne(view, accounts)} />
      ))}
    </ul>
  )
}

type LineProps = { readonly view: AccountView; readonly now: number; readonly isOnlyOne: boolean }

function HealthLine({ view, now, isOnlyOne: isOnly }: LineProps) {
  const { t, language } = useTexts()
  const { account, health, costs, capabilities } = view
  const channel = t(channelLooks[account.channelId].nameKey)
  const who = isOnly ? channel : `${channel} ${account.handle}`
  const words = [who, healthWords(health, now, t, language)]
  if (capabilities.hasCosts && costs !== null && health.state !== 'signInEnded') {
    words.push(t('shell.today', { cost: usDollars(costs.todayUsd, language) }))
  }
  const reason = health.error === null ? words.join(' · ') : errorText(health.error, t, language)
  return (
    <li>
      <a className={classes.healthLine} href={routeHash({ page: 'accounts' })} title={reason}>
        <span className={classes.dot} data-state={health.state} aria-hidden />
        <span className={classes.healthText}>{words.join(' · ')}</span>
      </a>
    </li>
  )
}

function isOnlyOne({ account }: AccountView, all: readonly AccountView[]): boolean {
  return all.filter((one) => one.account.channelId === account.channelId).length === 1
}
