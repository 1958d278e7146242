import en from './en.json'
import fr from './fr.json'
import pl from './pl.json'

export type Language = 'en' | 'fr' | 'pl'
export const languages: readonly Language[] = ['en', 'fr', 'pl']

/** One text, or its plural forms by the categories of `Intl.PluralRules`; `{count}` picks the form. */
type Text = string | { readonly [category: string]: string }
type Texts = { readonly [section: string]: { readonly [key: string]: Text } }

/** `section.key`, as en.json lists them. */
export type TextKey = {
  [S in keyof typeof en]: `${S & string}.${keyof (typeof en)[S] & string}`
}[keyof typeof en]

export type TextValues = Readonly<Record<string, string | number>>
export type Translate = (key: TextKey, values?: TextValues) => string

const tables: Readonly<Record<Language, Texts>> = { en, fr, pl }

/** The same words in main (notifications, menus) and in the window. `{name}` is replaced once, literally. */
export function createTranslate(language: Language): Translate {
  const table = tables[language]
  const plurals = new Intl.PluralRules(language)
  return (key, values = {}) => {
    const dot = key.indexOf('.')
    const text = table[key.slice(0, dot)]?.[key.slice(dot + 1)]
    if (text === undefined) throw new Error(`No text for ${key}`)
    const form = typeof text === 'string' ? text : pluralForm(text, plurals.select(Number(values.count ?? 0)))
    return form.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole))
  }
}

function pluralForm(forms: { readonly [category: string]: string }, category: string): string {
  return forms[category] ?? forms.other ?? ''
}

/** The language of the screen: the owner's choice, else the system's if we speak it, else English. */
export function chosenLanguage(choice: Language | 'system', systemLocale: string): Language {
  if (choice !== 'system') return choice
  const start = systemLocale.slice(0, 2).toLowerCase()
  return languages.find((language) => language === start) ?? 'en'
}
