import { TextInput } from '@mantine/core'
import { useState } from 'react'

import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'
import type { Setting } from './settingsTable'

type Props = {
  readonly setting: Extract<Setting, { control: 'words' }>
  readonly value: string
  readonly labelledBy: string
  readonly describedBy: string | null
  readonly onChange: (value: string) => void
}

/** A line the owner types: kept when the field is left or Enter is pressed, put back by Escape. */
export function WordsControl({ setting, value, labelledBy, describedBy, onChange }: Props) {
  const { t } = useTexts()
  const [typed, setTyped] = useState<string | null>(null)
  const keep = (): void => {
    const next = typed?.trim() ?? value
    setTyped(null)
    if (next !== value) onChange(next)
  }
  return (
    <TextInput
      className={classes.wide ?? ''}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy ?? undefined}
      maxLength={setting.longest}
      placeholder={t(setting.example)}
      value={typed ?? value}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') keep()
        if (event.key === 'Escape' && typed !== null) {
          event.preventDefault()
          setTyped(null)
        }
      }}
    />
  )
}
