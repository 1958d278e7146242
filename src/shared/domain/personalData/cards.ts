import { digitRuns, numbersIn, type NumberCandidate } from './digitRuns'
import { isOtherNumber } from './numberContext'
import type { Found } from './personalFinding'

const limits = { least: 13, most: 19, groups: 5 }
/** How many digits stand together on a card, or in a row typed without blanks. */
const printedGroups = /^(?:\d\d|4,4,4,[1-4]|4,4,4,4,[1-3]|4,6,[45]|8,8|4,3,3,3)$/

/** Numbers of payment cards: 13 to 19 digits (ISO/IEC 7812) with an issuer's beginning and Luhn's check digit. */
export function cards(plain: string): readonly Found[] {
  return digitRuns(plain)
    .flatMap((run) => numbersIn(plain, run, limits, (candidate) => isCard(plain, candidate)))
    .map((span) => ({ ...span, kind: 'card' }))
}

function isCard(plain: string, candidate: NumberCandidate): boolean {
  const { digits, sizes, start, end } = candidate
  if (!printedGroups.test(sizes.join()) || /[+/]/.test(plain.slice(start, end))) return false
  return isIssued(digits, sizes.length > 1) && hasCheckDigit(digits) && !isOtherNumber(plain, candidate)
}

/** Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay, Maestro. */
function isIssued(digits: string, isGrouped: boolean): boolean {
  // Thirteen digits in a row are rather a product's code: Visa has given out no such cards for decades.
  if (digits.length === 13) return isGrouped && digits.startsWith('4')
  if (/^3(?:[47]\d{13}|(?:0[0-5]|[689]\d)\d{11,16})$/.test(digits)) return true
  return digits.length >= 16 && /^(?:4|5[0-8]|2(?:22[1-9]|2[3-9]|[3-6]|7[01]|720)|35|6)/.test(digits)
}

/** Luhn's algorithm (ISO/IEC 7812-1, annex B). */
function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (const [place, sign] of [...digits].reverse().entries()) {
    const weighed = Number(sign) * (place % 2 === 0 ? 1 : 2)
    sum += weighed > 9 ? weighed - 9 : weighed
  }
  return sum % 10 === 0 && !/^(\d)\1*$/.test(digits)
}
