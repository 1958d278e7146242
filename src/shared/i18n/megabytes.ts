import { localeOf } from './localeOf'
import type { Language } from './translate'

/** A size as a network states its limit: 5 MB. */
export function megabytes(bytes: number, language: Language): string {
  const style = { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 } as const
  return new Intl.NumberFormat(localeOf(language), style).format(bytes / 1_000_000)
}
