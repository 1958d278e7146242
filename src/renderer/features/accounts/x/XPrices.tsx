import { usDollars } from '#shared/i18n/usDollars'
import { dateWords } from '../../../ui/momentWords'
import { useTexts } from '../../../ui/useTexts'
import table from '../Table.module.css'
import { priceWords } from './priceWords'
import { exampleDay, exampleDayUsd, xPricesDate } from './listPrices'

/** X's prices, worked through for one day. */
export function XPrices() {
  const { t, language } = useTexts()
  return (
    <table className={table.table}>
      <caption>{t('connectX.pricesCaption', { date: dateWords(xPricesDate, language) })}</caption>
      <thead>
        <tr>
          <th scope="col">{t('connectX.priceWhat')}</th>
          <th scope="col">{t('connectX.priceEach')}</th>
          <th scope="col">{t('connectX.priceCount')}</th>
          <th scope="col">{t('connectX.priceSum')}</th>
        </tr>
      </thead>
      <tbody>
        {exampleDay.map(({ label, eachUsd, count }) => (
          <tr key={label}>
            <th scope="row">{t(label)}</th>
            <td>{priceWords(eachUsd, language)}</td>
            <td>{count}</td>
            <td>{usDollars(eachUsd * count, language)}</td>
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row" colSpan={3}>
            {t('connectX.priceDay')}
          </th>
          <td>{usDollars(exampleDayUsd(), language)}</td>
        </tr>
      </tfoot>
    </table>
  )
}
