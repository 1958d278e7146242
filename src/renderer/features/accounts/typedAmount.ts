/** An amount of dollars as people type it, with a point or a comma. Empty: null, no limit; anything else: undefined. */
export function typedAmount(typed: string): number | null | undefined {
  const text = typed.trim().replace(/\s*\$\s*/g, '')
  if (text === '') return null
  if (!/^\d{1,4}([.,]\d{1,2})?$/.test(text)) return undefined
  const amount = Number(text.replace(',', '.'))
  return amount <= 1000 ? amount : undefined
}
