import type { CostSummary } from '#shared/domain/costs/costSummary'
import { usDollars } from '#shared/i18n/usDollars'
import { useTexts } from '../../ui/useTexts'
import classes from './Accounts.module.css'
import table from './Table.module.css'

/** What today's costs are made of, the dearest first. */
export function CostTable({ today }: { readonly today: CostSummary['today'] }) {
  const { t, language } = useTexts()
  if (today.length === 0) return <p className={classes.quiet}>{t('costs.nothingToday')}</p>
  return (
    <details className={classes.details}>
      <summary>{t('costs.todayCaption')}</summary>
      <table className={table.table}>
        <caption className={table.hiddenCaption}>{t('costs.todayCaption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('costs.what')}</th>
            <th scope="col">{t('costs.count')}</th>
            <th scope="col">{t('costs.cost')}</th>
          </tr>
        </thead>
        <tbody>
          {today
            .toSorted((a, b) => b.usd - a.usd)
            .map(({ resource, count, usd }) => (
              <tr key={resource}>
                <th scope="row">{t(`costs.${resource}`)}</th>
                <td>{new Intl.NumberFormat(language).format(count)}</td>
                <td>{usDollars(usd, language)}</td>
              </tr>
            ))}
        </tbody>
      </table>
    </details>
  )
}
