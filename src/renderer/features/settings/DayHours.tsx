import { Button, CloseButton } from '@mantine/core'

import type { OpenInterval } from '#shared/domain/deadlines/businessHours'
import { endsNextDay, intervalBetween, timeOf } from '#shared/domain/deadlines/openInterval'
import { intervalWords } from '../../ui/hoursWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'
import { TimeField } from './TimeField'

type Props = {
  /** Of the weekday. */
  readonly name: string
  readonly intervals: readonly OpenInterval[]
  readonly onChange: (intervals: OpenInterval[]) => void
}

const mostIntervals = 6

/** The hours of one weekday; none: closed. */
export function DayHours({ name, intervals, onChange }: Props) {
  const { t } = useTexts()
  const put = (at: number, from: string, until: string): void => {
    const interval = intervalBetween(from, until)
    if (interval !== null) onChange(intervals.with(at, interval))
  }
  return (
    <div className={classes.day} role="group" aria-label={name}>
      <span className={classes.dayName}>{name}</span>
      <div className={classes.intervals}>
        {intervals.length === 0 && <span className={classes.closed}>{t('hours.closed')}</span>}
        {intervals.map((interval, at) => {
          const [from, until] = [timeOf(interval.fromMinute), timeOf(interval.toMinute)]
          return (
            <span key={`${from} ${until} ${at}`} className={classes.interval}>
              <TimeField
                label={t('hours.from', { day: name })}
                value={from}
                onChange={(time) => put(at, time, until)}
              />
              –
              <TimeField
                label={t('hours.until', { day: name })}
                value={until}
                onChange={(time) => put(at, from, time)}
              />
              {endsNextDay(interval) && <span className={classes.hint}>{t('hours.nextDay')}</span>}
              <CloseButton
                size="sm"
                aria-label={t('hours.remove', { day: name, hours: intervalWords(interval) })}
                onClick={() => onChange(intervals.toSpliced(at, 1))}
              />
            </span>
          )
        })}
        {intervals.length < mostIntervals && (
          <Button
            size="compact-xs"
            variant="subtle"
            aria-label={t('hours.addOn', { day: name })}
            onClick={() => onChange([...intervals, nextInterval(intervals)])}
          >
            {t('hours.add')}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Nine to five on a closed day; else an hour after the last, for an hour. */
function nextInterval(intervals: readonly OpenInterval[]): OpenInterval {
  const last = intervals.at(-1)
  if (last === undefined) return { fromMinute: 9 * 60, toMinute: 17 * 60 }
  const fromMinute = Math.min(last.toMinute + 60, 23 * 60)
  return { fromMinute, toMinute: fromMinute + 60 }
}
