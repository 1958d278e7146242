import { Button } from '@mantine/core'

import type { TextKey } from '#shared/i18n/translate'
import { useRequest } from '../../bridge/useRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { PageFrame } from '../../ui/PageFrame'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import { CrisisSettings } from './CrisisSettings'
import { DataFolder } from './DataFolder'
import { Deadlines } from './Deadlines'
import { OpeningHours } from './OpeningHours'
import { PriorityWeights } from './PriorityWeights'
import { SettingRow } from './SettingRow'
import classes from './Settings.module.css'
import { ToneRules } from './ToneRules'
import { WordsThatMatter } from './WordsThatMatter'
import { YourRules } from './YourRules'
import { settingsTable, type SettingsSection } from './settingsTable'

const sections: readonly { readonly id: SettingsSection; readonly title: TextKey }[] = [
  { id: 'look', title: 'settings.sectionLook' },
  { id: 'notices', title: 'settings.sectionNotices' },
  { id: 'sending', title: 'settings.sectionSending' },
  { id: 'shop', title: 'settings.sectionShop' },
  { id: 'guard', title: 'settings.sectionGuard' },
]

type Props = {
  /** It opens at the owner's rules. */
  readonly isAtRules?: boolean
  readonly onAbout: () => void
  readonly onData: () => void
  readonly onCrises: () => void
}

export function Settings({ isAtRules = false, onAbout, onData, onCrises }: Props) {
  const { t } = useTexts()
  const { data: settings, error } = useRequest('settings.read', null)
  return (
    <PageFrame title={t('settings.title')} aside={<span className={classes.hint}>{t('settings.savedAtOnce')}</span>}>
      <ErrorPanel error={error} />
      {settings !== undefined &&
        sections.map(({ id, title }) => (
          <Panel key={id} title={t(title)}>
            {settingsTable
              .filter(({ section }) => section === id)
              .map((setting) => (
                <SettingRow key={setting.key} setting={setting} settings={settings} />
              ))}
          </Panel>
        ))}
      {settings !== undefined && (
        <>
          <OpeningHours settings={settings} />
          <Deadlines settings={settings} />
          <PriorityWeights settings={settings} />
          <YourRules isAimedAt={isAtRules} />
          <WordsThatMatter settings={settings} />
          <CrisisSettings settings={settings} onCrises={onCrises} />
          <ToneRules settings={settings} />
        </>
      )}
      <Panel title={t('settings.sectionData')}>
        <DataFolder />
        <div>
          <Button variant="light" onClick={onData}>
            {t('settings.openData')}
          </Button>
        </div>
      </Panel>
      <div>
        <Button variant="subtle" onClick={onAbout}>
          {t('about.title')}
        </Button>
      </div>
    </PageFrame>
  )
}
