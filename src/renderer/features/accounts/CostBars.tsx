import { VisuallyHidden } from '@mantine/core'

import { localeOf } from '#shared/i18n/localeOf'
import { usDollars } from '#shared/i18n/usDollars'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'
import { lastDays, type DayCost } from './lastDays'

const shownDays = 14

/** The last two weeks as bars for the eye, and as a table for everyone else. */
export function CostBars({ days }: { readonly days: readonly DayCost[] }) {
  const { t, language } = useTexts()
  const now = useNow()
  const shown = lastDays(days, now, shownDays)
  const highest = Math.max(...shown.map(({ usd }) => usd))
  const date = (day: string): string =>
    new Intl.DateTimeFormat(localeOf(language), { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(
      Date.parse(day),
    )
  if (highest === 0) return null
  return (
    <div className={classes.bars}>
      <span className={classes.quiet}>{t('costs.daysTitle')}</span>
      <div className={classes.barRow} aria-hidden>
        {shown.map(({ day, usd }) => (
          <span key={day} className={classes.barPlace} title={`${date(day)}: ${usDollars(usd, language)}`}>
            <span className={classes.bar} style={{ height: `${Math.round((usd / highest) * 100)}%` }} />
          </span>
        ))}
      </div>
      <VisuallyHidden>
        <table>
          <caption>{t('costs.daysCaption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('costs.day')}</th>
              <th scope="col">{t('costs.cost')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ day, usd }) => (
              <tr key={day}>
                <th scope="row">{date(day)}</th>
                <td>{usDollars(usd, language)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </VisuallyHidden>
    </div>
  )
}
