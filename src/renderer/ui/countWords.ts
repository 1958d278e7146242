import { localeOf } from '#shared/i18n/localeOf'
import type { Language, TextKey, Translate } from '#shared/i18n/translate'

/** A text with `{n}` in it: the number as the language writes it, in the plural form it needs. */
export function countWords(key: TextKey, count: number, t: Translate, language: Language): string {
  return t(key, { count, n: new Intl.NumberFormat(localeOf(language)).format(count) })
}
