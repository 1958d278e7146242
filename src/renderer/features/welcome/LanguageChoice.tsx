import { SegmentedControl } from '@mantine/core'

import { languages, type TextKey, type Language } from '#shared/i18n/translate'
import { useMutationRequest } from '../../bridge/useMutationRequest'
import { ErrorPanel } from '../../ui/ErrorPanel'
import { useTexts } from '../../ui/useTexts'

const names: { readonly [L in Language]: TextKey } = {
  en: 'settings.languageEn',
  fr: 'settings.languageFr',
  pl: 'settings.languagePl',
}

/** The language of the screen, each in its own words. */
export function LanguageChoice() {
  const { t, language } = useTexts()
  const change = useMutationRequest('settings.change')
  return (
    <div>
      <SegmentedControl
        aria-label={t('settings.language')}
        value={language}
        onChange={(chosen) => void change.run({ language: chosen })}
        data={languages.map((one) => ({ value: one, label: t(names[one]) }))}
      />
      <ErrorPanel error={change.error} />
    </div>
  )
}
