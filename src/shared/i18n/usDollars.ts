import { localeOf } from './localeOf'
import type { Language } from './translate'

/** US dollars with two decimals, as the language writes them; small amounts keep a third so that they are not 0.00. */
export function usDollars(usd: number, language: Language): string {
  const digits = usd > 0 && usd < 0.01 ? 3 : 2
  return new Intl.NumberFormat(localeOf(language), {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: digits,
  }).format(usd)
}
