import { localeOf } from '#shared/i18n/localeOf'
import type { Language, TextKey, TextValues, Translate } from '#shared/i18n/translate'

/** A text with `{n}` in it: the number as the language writes it, in the plural form it needs; `more` fills in the rest. */
export function countWords(
  key: TextKey,
  count: number,
  t: Translate,
  language: Language,
  more: TextValues = {},
): string {
  return t(key, { ...more, count, n: new Intl.NumberFormat(localeOf(language)).format(count) })
}
