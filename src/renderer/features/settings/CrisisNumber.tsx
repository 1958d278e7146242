import { NumberInput } from '@mantine/core'
import { useId, useState } from 'react'

import { useTexts } from '../../ui/useTexts'
import type { CrisisBounds } from './crisisBounds'
import classes from './Settings.module.css'

type Props = {
  readonly bounds: CrisisBounds
  readonly value: number
  readonly onChange: (value: number) => void
}

/** One number, kept when its field is left: what is typed on the way there may be no number yet. */
export function CrisisNumber({ bounds: { key, least, most, isWhole }, value, onChange }: Props) {
  const { t } = useTexts()
  const labelId = useId()
  const [typed, setTyped] = useState<number | string>(value)
  const keep = (): void => {
    const number = typeof typed === 'number' ? Math.min(most, Math.max(least, typed)) : value
    setTyped(number)
    if (number !== value) onChange(number)
  }
  return (
    <div className={classes.row}>
      <span id={labelId} className={classes.words}>
        {t(`crisisSettings.${key}`)}
      </span>
      <NumberInput
        className={classes.number ?? ''}
        aria-labelledby={labelId}
        min={least}
        max={most}
        step={isWhole ? 1 : 0.5}
        allowDecimal={!isWhole}
        allowNegative={false}
        value={typed}
        onChange={setTyped}
        onBlur={keep}
      />
    </div>
  )
}
