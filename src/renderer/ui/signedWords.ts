import type { Language } from '#shared/i18n/translate'

/** A whole number with its sign, as the language writes it. */
export function signedWords(count: number, language: Language): string {
  return new Intl.NumberFormat(language, { signDisplay: 'exceptZero' }).format(count)
}
