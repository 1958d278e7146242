import type { ImportPlan } from '#shared/domain/templates/planImport'
import type { Skipped } from '#shared/domain/templates/templateExchange'
import { useTexts } from '../../ui/useTexts'
import { skipWords } from './skipWords'
import classes from './Templates.module.css'

type Props = {
  readonly file: string
  readonly plan: ImportPlan
  readonly skipped: readonly Skipped[]
  /** Lines of a table; else entries of a list. */
  readonly isTable: boolean
}

/** So many lines of each kind are shown; the rest is counted. */
const mostShown = 100

/** What an import would add, replace, leave as it is, and leave out. */
export function ImportPreview({ file, plan, skipped, isTable }: Props) {
  const { t } = useTexts()
  const { added, replaced, same } = plan
  const place = isTable ? 'templates.skipped' : 'templates.skippedEntry'
  return (
    <div className={classes.plan} role="status">
      <p className={classes.planFile}>{t('templates.inFile', { file })}</p>
      <Part
        title={t('templates.wouldAdd', { count: added.length })}
        count={added.length}
        lines={added.map(({ name }) => name)}
      />
      <Part
        title={t('templates.wouldReplace', { count: replaced.length })}
        count={replaced.length}
        lines={replaced.map(({ existing }) => existing.name)}
      />
      <Part title={t('templates.wouldStay', { count: same.length })} count={same.length} lines={[]} />
      <Part
        title={t('templates.wouldSkip', { count: skipped.length })}
        count={skipped.length}
        lines={skipped.map(({ line, reason }) => t(place, { line, reason: t(skipWords[reason]) }))}
      />
    </div>
  )
}

type PartProps = { readonly title: string; readonly count: number; readonly lines: readonly string[] }

function Part({ title, count, lines }: PartProps) {
  const { t } = useTexts()
  const rest = lines.length - mostShown
  if (count === 0) return null
  return (
    <section className={classes.planPart}>
      <h3 className={classes.planTitle}>{title}</h3>
      <ul className={classes.planLines}>
        {lines.slice(0, mostShown).map((line, index) => (
          <li key={index}>
            <bdi>{line}</bdi>
          </li>
        ))}
        {rest > 0 && <li>{t('templates.andMore', { count: rest })}</li>}
      </ul>
    </section>
  )
}
