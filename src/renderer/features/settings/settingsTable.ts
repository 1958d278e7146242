import type { Settings } from '#shared/domain/settings/settings'
import type { TextKey } from '#shared/i18n/translate'

export type SettingsSection = 'look' | 'sending'

type Choice<K extends keyof Settings> = {
  readonly control: 'choice'
  readonly key: K
  readonly options: readonly { readonly value: Settings[K]; readonly label: TextKey }[]
}

type Seconds = {
  readonly control: 'seconds'
  readonly key: 'undoPublicSeconds' | 'undoPrivateSeconds'
  readonly options: readonly number[]
}

export type Setting = (Choice<'language'> | Choice<'theme'> | Seconds) & {
  readonly section: SettingsSection
  readonly label: TextKey
  readonly hint: TextKey | null
}

const undoChoices = [0, 5, 10, 20, 30, 60, 120]

/** Every setting the screen shows. A new one is a line in the schema, a line here and its texts. */
export const settingsTable: readonly Setting[] = [
  {
    section: 'look',
    key: 'language',
    control: 'choice',
    label: 'settings.language',
    hint: null,
    options: [
      { value: 'system', label: 'settings.languageSystem' },
      { value: 'en', label: 'settings.languageEn' },
      { value: 'fr', label: 'settings.languageFr' },
      { value: 'pl', label: 'settings.languagePl' },
    ],
  },
  {
    section: 'look',
    key: 'theme',
    control: 'choice',
    label: 'settings.theme',
    hint: null,
    options: [
      { value: 'system', label: 'settings.themeSystem' },
      { value: 'light', label: 'settings.themeLight' },
      { value: 'dark', label: 'settings.themeDark' },
    ],
  },
  {
    section: 'sending',
    key: 'undoPublicSeconds',
    control: 'seconds',
    label: 'settings.undoPublic',
    hint: 'settings.undoHint',
    options: undoChoices,
  },
  {
    section: 'sending',
    key: 'undoPrivateSeconds',
    control: 'seconds',
    label: 'settings.undoPrivate',
    hint: 'settings.undoHint',
    options: undoChoices,
  },
]
