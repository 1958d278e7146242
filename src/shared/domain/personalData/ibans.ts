import { digitRuns, numbersIn } from './digitRuns'
import { ibanLengths } from './ibanLengths'
import type { Found, PersonalOptions } from './personalFinding'

const longestWritten = 60
const polishAccount = { least: 26, most: 26, groups: 8 }

/** Numbers of bank accounts: IBAN (ISO 13616), in Poland also without the country's letters as they are written at home. */
export function ibans(plain: string, { language, country }: PersonalOptions): readonly Found[] {
  const international = [...plain.matchAll(/(?<![\p{L}\p{N}])[a-z]{2}\d{2}/giu)].flatMap(({ index }) => {
    const end = endOfIban(plain, index)
    return end === null ? [] : [{ kind: 'iban', start: index, end } as const]
  })
  if (language !== 'pl' && country !== 'PL') return international
  const polish = digitRuns(plain).flatMap((run) =>
    numbersIn(plain, run, polishAccount, ({ digits }) => isChecked(`PL${digits}`)),
  )
  return [...international, ...polish.map((span) => ({ ...span, kind: 'iban' as const }))]
}

function endOfIban(plain: string, start: number): number | null {
  const length = ibanLengths[plain.slice(start, start + 2).toUpperCase()]
  if (length === undefined) return null
  let signs = ''
  for (let at = start; at < Math.min(plain.length, start + longestWritten); at++) {
    const sign = plain[at] ?? ''
    if (/[a-z0-9]/i.test(sign)) signs += sign
    else if (!/[ .-]/.test(sign)) return null
    if (signs.length < length) continue
    const isWhole = !/[\p{L}\p{N}]/u.test(plain[at + 1] ?? '')
    return isWhole && isChecked(signs.toUpperCase()) ? at + 1 : null
  }
  return null
}

/** The remainder by 97 is 1 once the first four signs stand at the end and letters count from A = 10 (ISO 7064). */
function isChecked(iban: string): boolean {
  let remainder = 0
  for (const sign of `${iban.slice(4)}${iban.slice(0, 4)}`) {
    const value = parseInt(sign, 36)
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97
  }
  return remainder === 1
}
