import type { TextKey } from '#shared/i18n/translate'
import { useTexts } from '../../../ui/useTexts'
import classes from '../Connect.module.css'

const settings: readonly (readonly [TextKey, TextKey])[] = [
  ['connectX.settingPermissions', 'connectX.settingPermissionsValue'],
  ['connectX.settingType', 'connectX.settingTypeValue'],
  ['connectX.settingWebsite', 'connectX.settingWebsiteValue'],
]

/** What to choose in X's form, in X's own words. */
export function AppSettings() {
  const { t } = useTexts()
  return (
    <dl className={classes.formWords}>
      {settings.map(([name, value]) => (
        <div key={name}>
          <dt>{t(name)}</dt>
          <dd>{t(value)}</dd>
        </div>
      ))}
    </dl>
  )
}
