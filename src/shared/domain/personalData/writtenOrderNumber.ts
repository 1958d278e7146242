import { personalData } from './personalData'
import type { PersonalOptions } from './personalFinding'

/** The order number a customer wrote, as it stands there without the words around it; null: none, or more than one. */
export function writtenOrderNumber(text: string, options: PersonalOptions): string | null {
  const numbers = personalData(text, options)
    .filter(({ kind, isAsked }) => kind === 'orderNumber' && !isAsked)
    .map(({ start, end }) => /\S*\d\S*$/u.exec(text.slice(start, end))?.[0].replace(/^#/, '') ?? '')
  const [first] = new Set(numbers)
  return first === undefined || first === '' || new Set(numbers).size > 1 ? null : first
}
