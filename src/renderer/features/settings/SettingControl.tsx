import { NativeSelect, NumberInput, SegmentedControl, Switch } from '@mantine/core'

import type { Settings } from '#shared/domain/settings/settings'
import type { RequestInput } from '#shared/ipc/contract'
import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'
import { CountryControl } from './CountryControl'
import type { Setting } from './settingsTable'
import { WordsControl } from './WordsControl'

type Props = {
  readonly setting: Setting
  readonly settings: Settings
  readonly labelledBy: string
  readonly describedBy: string | null
  readonly onChange: (patch: RequestInput<'settings.change'>) => void
}

export function SettingControl({ setting, settings, labelledBy, describedBy, onChange }: Props) {
  const { t } = useTexts()
  // Main parses it; the schema itself would bring zod, and with it `eval`, into the window.
  const change = (value: string | number | boolean): void =>
    onChange({ [setting.key]: value } as RequestInput<'settings.change'>)
  if (setting.control === 'choice') {
    return (
      <SegmentedControl
        className={classes.control}
        aria-labelledby={labelledBy}
        value={settings[setting.key]}
        onChange={change}
        data={setting.options.map(({ value, label }) => ({ value, label: t(label) }))}
      />
    )
  }
  if (setting.control === 'turn') {
    return (
      <Switch
        aria-labelledby={labelledBy}
        aria-describedby={describedBy ?? undefined}
        checked={settings[setting.key]}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
    )
  }
  if (setting.control === 'words') {
    const value = settings[setting.key]
    return <WordsControl {...{ setting, value, labelledBy, describedBy }} onChange={change} />
  }
  if (setting.control === 'country') {
    return <CountryControl {...{ labelledBy, describedBy }} value={settings.country} onChange={change} />
  }
  if (setting.control === 'count') {
    return (
      <NumberInput
        className={classes.number ?? ''}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy ?? undefined}
        min={0}
        max={setting.most}
        allowDecimal={false}
        clampBehavior="strict"
        value={settings[setting.key]}
        onChange={(value) => typeof value === 'number' && change(value)}
      />
    )
  }
  const current = settings[setting.key]
  const seconds = [...new Set([...setting.options, current])].sort((a, b) => a - b)
  return (
    <NativeSelect
      className={classes.control}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy ?? undefined}
      value={String(current)}
      onChange={(event) => change(Number(event.currentTarget.value))}
      data={seconds.map((count) => ({
        value: String(count),
        label: count === 0 ? t('settings.undoNone') : t('settings.seconds', { count }),
      }))}
    />
  )
}
