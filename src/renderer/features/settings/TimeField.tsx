import { TextInput } from '@mantine/core'
import { useState } from 'react'

import classes from './Settings.module.css'

type Props = {
  readonly label: string
  /** `9:00`. */
  readonly value: string
  readonly onChange: (time: string) => void
}

/** A time of the day, kept when the field is left. What is no time is put back by what was there. */
export function TimeField({ label, value, onChange }: Props) {
  const [typed, setTyped] = useState<string | null>(null)
  return (
    <TextInput
      size="xs"
      className={classes.time ?? ''}
      aria-label={label}
      maxLength={8}
      value={typed ?? value}
      onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      onBlur={() => {
        setTyped(null)
        if (typed !== null && typed !== value) onChange(typed)
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  )
}
