import { Button } from '@mantine/core'

import { crisisDefaults } from '#shared/domain/crisis/crisisDefaults'
import type { Settings } from '#shared/domain/settings/settings'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import { CrisisNumber } from './CrisisNumber'
import { crisisBounds } from './crisisBounds'
import classes from './Settings.module.css'

type Props = { readonly settings: Settings; readonly onCrises: () => void }

/** What counts as a crisis, and the way to those there were. */
export function CrisisSettings({ settings: { crisis }, onCrises }: Props) {
  const { t } = useTexts()
  const change = useMutationRequest('settings.change')
  const isDefault = crisisBounds.every(({ key }) => crisis[key] === crisisDefaults[key])
  return (
    <Panel title={t('crisisSettings.title')}>
      <p className={classes.hint}>{t('crisisSettings.hint')}</p>
      {crisisBounds.map((bounds) => (
        <CrisisNumber
          key={`${bounds.key} ${crisis[bounds.key]}`}
          bounds={bounds}
          value={crisis[bounds.key]}
          onChange={(value) => void change.run({ crisis: { ...crisis, [bounds.key]: value } })}
        />
      ))}
      <div className={classes.buttons}>
        <Button
          size="compact-sm"
          variant="default"
          disabled={isDefault}
          onClick={() => void change.run({ crisis: crisisDefaults })}
        >
          {t('crisisSettings.reset')}
        </Button>
        <Button size="compact-sm" variant="subtle" onClick={onCrises}>
          {t('crisisSettings.past')}
        </Button>
      </div>
      <ErrorPanel error={change.error} />
    </Panel>
  )
}
