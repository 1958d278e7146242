import type { Language } from '#shared/i18n/translate'

/** An amount of dollars as people type it, with a point or a comma. Empty: null, no limit; anything else: undefined. */
export function typedAmount(typed: string): number | null | undefined {
  const text = typed.trim().replace(/\s*\$\s*/g, '')
  if (text === '') return null
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(text)) return undefined
  const amount = Number(text.replace(',', '.'))
  return amount <= 1000 ? amount : undefined
}

/** An amount of dollars as it stands in a field: 0.5, or 0,5; nothing for no limit. */
export function plainAmount(usd: number | null, language: Language): string {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 2, useGrouping: false })
  return usd === null ? '' : format.format(usd)
}
