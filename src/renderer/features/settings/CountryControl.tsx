import { NativeSelect } from '@mantine/core'

import { localeOf } from '#shared/i18n/localeOf'
import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'

type Props = {
  readonly value: string
  readonly labelledBy: string
  readonly describedBy: string | null
  readonly onChange: (value: string) => void
}

/** Countries in which a small shop is likely to write English, French or Polish, and their neighbours. */
const countries =
  'AT AU BE BG CA CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IT LT LU LV MT NL NO NZ PL PT RO SE SI SK UA US ZA'.split(
    ' ',
  )

export function CountryControl({ value, labelledBy, describedBy, onChange }: Props) {
  const { language } = useTexts()
  const names = new Intl.DisplayNames(localeOf(language), { type: 'region' })
  const data = [...new Set([...countries, value])]
    .map((code) => ({ value: code, label: names.of(code) ?? code }))
    .sort((one, other) => one.label.localeCompare(other.label, localeOf(language)))
  return (
    <NativeSelect
      className={classes.control ?? ''}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy ?? undefined}
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      data={data}
    />
  )
}
