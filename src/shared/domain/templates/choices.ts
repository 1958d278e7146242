/** The closed lists of a template, apart from its schema: the window reads files with them, and keeps zod out. */
export const templateLanguages = ['en', 'fr', 'pl'] as const
export const tones = ['friendly', 'formal', 'short'] as const

/** What a template is about and what a customer writes about: both are compared by it. */
export const topics = [
  'delivery',
  'damage',
  'wrongItem',
  'return',
  'refund',
  'payment',
  'discount',
  'cancel',
  'address',
  'product',
  'stock',
  'hours',
  'custom',
  'wholesale',
  'thanks',
  'praise',
  'complaint',
  'hold',
  'private',
  'followUp',
] as const

export function chosenOf<Choice extends string>(choices: readonly Choice[], value: unknown): Choice | undefined {
  return choices.find((choice) => choice === value)
}
