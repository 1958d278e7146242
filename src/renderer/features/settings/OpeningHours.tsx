import { Button } from '@mantine/core'

import type { BusinessHours, OpenInterval } from '#shared/domain/deadlines/businessHours'
import { alwaysOpen, defaultBusinessHours } from '#shared/domain/deadlines/weeklyHours'
import type { Settings } from '#shared/domain/settings/settings'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import { weekdayNames } from '../../ui/weekdayNames'
import { DayHours } from './DayHours'
import { Holidays } from './Holidays'
import classes from './Settings.module.css'
import { TimeZoneControl } from './TimeZoneControl'

/** When the owner answers: the week, days off, and whose clock it goes by. */
export function OpeningHours({ settings }: { readonly settings: Settings }) {
  const { t, language } = useTexts()
  const change = useMutationRequest('settings.change')
  const hours = settings.businessHours
  const keep = (part: Partial<BusinessHours>): void => void change.run({ businessHours: { ...hours, ...part } })
  const keepDay = (day: number, intervals: OpenInterval[]): void => keep({ weekly: hours.weekly.with(day, intervals) })
  return (
    <Panel title={t('hours.title')}>
      <p className={classes.hint}>{t('hours.hint')}</p>
      <div>
        {weekdayNames(language, 'long').map((name, day) => (
          <DayHours
            key={name}
            name={name}
            intervals={hours.weekly[day] ?? []}
            onChange={(intervals) => keepDay(day, intervals)}
          />
        ))}
      </div>
      <div className={classes.buttons}>
        <Button size="compact-sm" variant="default" onClick={() => keep({ weekly: defaultBusinessHours.weekly })}>
          {t('hours.reset')}
        </Button>
        <Button size="compact-sm" variant="default" onClick={() => keep({ weekly: alwaysOpen })}>
          {t('hours.makeAlways')}
        </Button>
      </div>
      <Holidays days={hours.holidays} onChange={(holidays) => keep({ holidays })} />
      <TimeZoneControl value={hours.timeZone} onChange={(timeZone) => keep({ timeZone })} />
      <ErrorPanel error={change.error} />
    </Panel>
  )
}
