import type { Settings } from '#shared/domain/settings/settings'
import { triageLanguages } from '#shared/domain/triage/models/triageModels'
import { triggerWordsOf } from '#shared/domain/triage/triggerWords/triggerWordsOf'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { Panel } from '../../ui/Panel'
import { useTexts } from '../../ui/useTexts'
import { LinesControl } from './LinesControl'
import classes from './Settings.module.css'

const mostNames = 20
const mostWords = 100

/** Names of who answers for the shop, and the words that bring a message forward. */
export function WordsThatMatter({ settings }: { readonly settings: Settings }) {
  const { t } = useTexts()
  const change = useMutationRequest('settings.change')
  const { staffNames, triggerWords } = settings
  const lists = triggerWordsOf(settings)
  return (
    <Panel title={t('words.title')}>
      <div className={classes.row}>
        <div className={classes.words}>
          <span>{t('words.staff')}</span>
          <span className={classes.hint}>{t('words.staffHint')}</span>
          {staffNames.length === 0 && <span className={classes.hint}>{t('words.staffDefault')}</span>}
        </div>
        <LinesControl
          label={t('words.staff')}
          most={mostNames}
          lines={staffNames}
          onChange={(lines) => void change.run({ staffNames: [...lines] })}
        />
      </div>
      <div className={classes.row}>
        <div className={classes.words}>
          <span>{t('words.trigger')}</span>
          <span className={classes.hint}>{t('words.triggerHint')}</span>
        </div>
        <div className={classes.lists}>
          {triageLanguages.map((language) => (
            <LinesControl
              key={language}
              label={t(`words.list_${language}`)}
              isLabelShown
              most={mostWords}
              lines={lists[language]}
              onChange={(lines) => void change.run({ triggerWords: { ...triggerWords, [language]: [...lines] } })}
              {...(triggerWords[language] !== undefined && {
                onReset: () => void change.run({ triggerWords: { ...triggerWords, [language]: undefined } }),
              })}
            />
          ))}
        </div>
      </div>
      <ErrorPanel error={change.error} />
    </Panel>
  )
}
