import { useId } from 'react'

import type { Settings } from '#shared/domain/settings/settings'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'
import { SettingControl } from './SettingControl'
import classes from './Settings.module.css'
import type { Setting } from './settingsTable'

type Props = { readonly setting: Setting; readonly settings: Settings }

/** One setting, kept the moment it is changed. */
export function SettingRow({ setting, settings }: Props) {
  const { t } = useTexts()
  const labelId = useId()
  const hintId = useId()
  const change = useMutationRequest('settings.change')
  return (
    <div className={classes.row}>
      <div className={classes.words}>
        <span id={labelId}>{t(setting.label)}</span>
        {setting.hint !== null && (
          <span id={hintId} className={classes.hint}>
            {t(setting.hint)}
          </span>
        )}
      </div>
      <SettingControl
        setting={setting}
        settings={settings}
        labelledBy={labelId}
        describedBy={setting.hint === null ? null : hintId}
        onChange={(patch) => void change.run(patch)}
      />
      <ErrorPanel error={change.error} />
    </div>
  )
}
