import { momentWords } from '../../ui/momentWords'
import { Panel } from '../../ui/Panel'
import { useNow } from '../../ui/useNow'
import { useTexts } from '../../ui/useTexts'
import classes from './Crisis.module.css'
import { numberWords, reasonWords, spanWords, type EndedBy, type Report } from './reportWords'

type Props = { readonly report: Report; readonly endedBy: EndedBy }

export function Numbers({ report, endedBy }: Props) {
  const { t, language } = useTexts()
  const now = useNow()
  const moment = (at: number): string => momentWords(at, now, language)
  return (
    <Panel title={t('crisis.numbers')}>
      <div>
        <p className={classes.line}>{spanWords(report, endedBy, t, moment)}</p>
        <p className={classes.line}>{reasonWords(report, t, language)}</p>
      </div>
      <dl className={classes.numbers}>
        {numberWords(report, t, language, moment).map(([label, value]) => (
          <div key={label} className={classes.number}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
      {report.endedAt === null && <p className={classes.hint}>{t('crisis.paused')}</p>}
    </Panel>
  )
}
