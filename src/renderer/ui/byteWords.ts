import { localeOf } from '#shared/i18n/localeOf'
import type { Language, Translate } from '#shared/i18n/translate'

const units = [
  { key: 'counts.sizeGb', bytes: 1e9 },
  { key: 'counts.sizeMb', bytes: 1e6 },
  { key: 'counts.sizeKb', bytes: 1e3 },
] as const

/** A size as file managers write it, in thousands: 3.2 MB. What is less than a kilobyte is one. */
export function byteWords(bytes: number, t: Translate, language: Language): string {
  const unit = units.find((one) => bytes >= one.bytes) ?? units[2]
  const size = Math.max(1, bytes / unit.bytes)
  const n = new Intl.NumberFormat(localeOf(language), { maximumFractionDigits: size < 10 ? 1 : 0 }).format(size)
  return t(unit.key, { n })
}
