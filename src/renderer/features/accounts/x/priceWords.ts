import type { Language } from '#shared/i18n/translate'

/** A unit price in US dollars, to the tenth of a cent: $0.015. */
export function priceWords(usd: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    style: 'currency',
    currency: 'USD',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: 2,
    maximumFractionDigits: 3,
  }).format(usd)
}
