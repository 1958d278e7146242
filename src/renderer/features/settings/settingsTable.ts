import type { Settings } from '#shared/domain/settings/settings'
import type { TextKey } from '#shared/i18n/translate'

export type SettingsSection = 'look' | 'notices' | 'sending' | 'shop' | 'guard'

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

/** A line the owner types; kept when the field is left. `longest` in characters. */
type Words = {
  readonly control: 'words'
  readonly key:
    'signature' | 'shopName' | 'ownerName' | 'shopEmail' | 'shopPhone' | 'shopWebsite' | 'openingHours' | 'orderPattern'
  readonly longest: number
  readonly example: TextKey
}

type Count = {
  readonly control: 'count'
  readonly key: 'returnDays' | 'goPrivateAfter'
  readonly most: number
}

type Country = { readonly control: 'country'; readonly key: 'country' }

/** On or off; the label is the switch's own. */
type Turn = { readonly control: 'turn'; readonly key: 'notifications' | 'notificationTexts' }

export type Setting = (Choice<'language'> | Choice<'theme'> | Seconds | Words | Count | Country | Turn) & {
  readonly section: SettingsSection
  readonly label: TextKey
  readonly hint: TextKey | null
}

const undoChoices = [0, 5, 10, 20, 30, 60, 120]

const words = (
  key: Words['key'],
  longest: number,
  hint: TextKey | null,
  section: SettingsSection = 'shop',
): Setting => ({
  section,
  key,
  control: 'words',
  longest,
  label: `settings.${key}`,
  hint,
  example: `settings.${key}Example`,
})

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
    section: 'notices',
    key: 'notifications',
    control: 'turn',
    label: 'settings.notifications',
    hint: 'settings.notificationsHint',
  },
  {
    section: 'notices',
    key: 'notificationTexts',
    control: 'turn',
    label: 'settings.notificationTexts',
    hint: 'settings.notificationTextsHint',
  },
  words('signature', 60, 'settings.signatureHint', 'sending'),
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
  words('shopName', 120, 'settings.shopHint'),
  words('ownerName', 120, null),
  words('shopEmail', 200, null),
  words('shopPhone', 60, null),
  words('shopWebsite', 200, null),
  words('openingHours', 200, null),
  {
    section: 'shop',
    key: 'returnDays',
    control: 'count',
    most: 365,
    label: 'settings.returnDays',
    hint: 'settings.returnDaysHint',
  },
  { section: 'guard', key: 'country', control: 'country', label: 'settings.country', hint: 'settings.countryHint' },
  words('orderPattern', 60, 'settings.orderPatternHint', 'guard'),
  {
    section: 'guard',
    key: 'goPrivateAfter',
    control: 'count',
    most: 20,
    label: 'settings.goPrivateAfter',
    hint: 'settings.goPrivateAfterHint',
  },
]
