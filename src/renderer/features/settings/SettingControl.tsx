import { NativeSelect, SegmentedControl } from '@mantine/core'

import type { Settings } from '#shared/domain/settings/settings'
import type { RequestInput } from '#shared/ipc/contract'
import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'
import type { Setting } from './settingsTable'

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
  const change = (value: string | number): void => onChange({ [setting.key]: value } as RequestInput<'settings.change'>)
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
