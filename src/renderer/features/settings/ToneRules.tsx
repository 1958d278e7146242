import { Switch } from '@mantine/core'

import type { Settings } from '#shared/domain/settings/settings'
import { toneRules } from '#shared/domain/tone/toneRule'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import classes from './Settings.module.css'

/** What the tone coach looks at, each rule with its reason and a switch. */
export function ToneRules({ settings }: { readonly settings: Settings }) {
  const { t } = useTexts()
  const change = useMutationRequest('settings.change')
  const { toneRulesOff } = settings
  const turn = (rule: string, isOn: boolean): void => {
    const others = toneRulesOff.filter((one) => one !== rule)
    void change.run({ toneRulesOff: isOn ? others : [...others, rule] })
  }
  return (
    <Panel title={t('settings.sectionTone')}>
      <p className={classes.hint}>{t('settings.toneHint')}</p>
      {toneRules.map((rule) => (
        <div key={rule} className={classes.row}>
          <Switch
            checked={!toneRulesOff.includes(rule)}
            onChange={({ currentTarget }) => turn(rule, currentTarget.checked)}
            label={t(`tone.${rule}Name`)}
            description={t(`tone.${rule}Reason`)}
          />
        </div>
      ))}
      <ErrorPanel error={change.error} />
    </Panel>
  )
}
