import type { Account } from '#shared/domain/accounts/account'
import type { CostSummary } from '#shared/domain/costs/costSummary'
import { usDollars } from '#shared/i18n/usDollars'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'
import { channelFacts } from './channelFacts'
import { CostBars } from './CostBars'
import { CostTable } from './CostTable'
import { DailyLimit } from './DailyLimit'
import { LinkButton } from './LinkButton'
import { Part } from './Part'

type Props = {
  readonly account: Pick<Account, 'id' | 'channelId'>
  readonly costs: CostSummary
  readonly channel: string
}

/** What the account cost today, this month and by kind, and the owner's limit. */
export function Costs({ account, costs, channel }: Props) {
  const { t, language } = useTexts()
  const { todayUsd, monthUsd, dailyLimitUsd, today, days } = costs
  const { consoleUrl } = channelFacts[account.channelId]
  const limit =
    dailyLimitUsd === null ? t('costs.noLimit') : t('costs.ofLimit', { limit: usDollars(dailyLimitUsd, language) })
  return (
    <Part title={t('costs.title')}>
      <div className={classes.sums}>
        <div>
          <span className={classes.quiet}>{t('costs.today')}</span>
          <span className={classes.sum}>{usDollars(todayUsd, language)}</span>
          <span className={classes.quiet}>{limit}</span>
        </div>
        <div>
          <span className={classes.quiet}>{t('costs.month')}</span>
          <span className={classes.sum}>{usDollars(monthUsd, language)}</span>
        </div>
        <CostBars days={days} />
      </div>
      <CostTable today={today} />
      <DailyLimit accountId={account.id} limitUsd={dailyLimitUsd} />
      <p className={classes.quiet}>{t('costs.listPrices', { channel })}</p>
      {consoleUrl !== null && (
        <div>
          <LinkButton url={consoleUrl}>{t('costs.openConsole')}</LinkButton>
        </div>
      )}
    </Part>
  )
}
