import { NativeSelect } from '@mantine/core'
import { useId, useState } from 'react'

import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'

type Props = {
  /** IANA name or `system`. */
  readonly value: string
  readonly onChange: (timeZone: string) => void
}

/** Whose clock the hours go by. */
export function TimeZoneControl({ value, onChange }: Props) {
  const { t } = useTexts()
  const labelId = useId()
  const [isListed, setIsListed] = useState(false)
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const names = new Set([
    here,
    ...(isListed ? Intl.supportedValuesOf('timeZone') : []),
    ...(value === 'system' ? [] : [value]),
  ])
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        <span id={labelId}>{t('hours.timeZone')}</span>
      </div>
      <NativeSelect
        className={classes.control ?? ''}
        aria-labelledby={labelId}
        value={value}
        // Four hundred names, for the few who need another.
        onFocus={() => setIsListed(true)}
        onChange={(event) => onChange(event.currentTarget.value)}
        data={[
          { value: 'system', label: t('hours.systemZone', { zone: here.replaceAll('_', ' ') }) },
          ...[...names].sort().map((name) => ({ value: name, label: name.replaceAll('_', ' ') })),
        ]}
      />
    </div>
  )
}
