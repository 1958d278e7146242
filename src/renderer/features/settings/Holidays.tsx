import { Button, CloseButton, TextInput } from '@mantine/core'
import { useState } from 'react'

import { dateWords } from '../../ui/momentWords'
import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'

type Props = {
  /** `2026-12-25`. */
  readonly days: readonly string[]
  readonly onChange: (days: string[]) => void
}

/** Days on which the shop is closed whatever the weekday. */
export function Holidays({ days, onChange }: Props) {
  const { t, language } = useTexts()
  const [chosen, setChosen] = useState('')
  // Midday: the day is the same in the zone it is written in.
  const words = (day: string): string => dateWords(new Date(`${day}T12:00`).getTime(), language)
  const add = (): void => {
    if (chosen === '') return
    onChange([...new Set([...days, chosen])].sort())
    setChosen('')
  }
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        <span>{t('hours.holidays')}</span>
        <span className={classes.hint}>{days.length === 0 ? t('hours.noHolidays') : t('hours.holidaysHint')}</span>
        <ul className={classes.holidays}>
          {days.map((day) => (
            <li key={day} className={classes.holiday}>
              {words(day)}
              <CloseButton
                size="xs"
                aria-label={t('hours.removeHoliday', { day: words(day) })}
                onClick={() => onChange(days.filter((one) => one !== day))}
              />
            </li>
          ))}
        </ul>
      </div>
      <form
        className={classes.interval}
        onSubmit={(event) => {
          event.preventDefault()
          add()
        }}
      >
        <TextInput
          type="date"
          className={classes.date ?? ''}
          aria-label={t('hours.holiday')}
          value={chosen}
          onChange={({ currentTarget }) => setChosen(currentTarget.value)}
        />
        <Button type="submit" variant="default" disabled={chosen === ''}>
          {t('hours.addHoliday')}
        </Button>
      </form>
    </div>
  )
}
