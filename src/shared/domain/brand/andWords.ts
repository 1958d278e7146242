import type { WrittenLanguage } from '../tone/writtenLanguage'

export const andWordOf: Readonly<Record<WrittenLanguage, string>> = { en: 'and', fr: 'et', pl: 'i' }

/** What stands for `&`; `n` as in “fish ’n’ chips”. */
export const andWords: readonly string[] = [...Object.values(andWordOf), 'n']
