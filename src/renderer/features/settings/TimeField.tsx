import { TextInput } from '@mantine/core'

import classes from './Settings.module.css'

type Props = {
  readonly label: string
  /** `09:00`. */
  readonly value: string
  readonly onChange: (time: string) => void
}

/** A time of the day, kept when the field is left: while it is typed it is another time with each digit. */
export function TimeField({ label, value, onChange }: Props) {
  return (
    <TextInput
      type="time"
      size="xs"
      className={classes.time ?? ''}
      aria-label={label}
      defaultValue={value}
      onBlur={({ currentTarget }) => {
        if (currentTarget.value !== '' && currentTarget.value !== value) onChange(currentTarget.value)
      }}
      onKeyDown={(event) => event.key === 'Enter' && event.currentTarget.blur()}
    />
  )
}
