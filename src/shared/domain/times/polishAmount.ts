import { addDays, addMonths, type CalendarDay } from './calendarDay'
import { polishNumber } from './polishNumber'

/** An amount of time said at the beginning of a text, as a span or as the day that it leads to. */
export type FoundAmount =
  { readonly length: number; readonly ms: number } | { readonly length: number; readonly day: CalendarDay }

const minuteUnits: readonly (readonly [string, number])[] = [
  ['godzin[aey]?|godz|h', 60],
  ['minut[aey]?|min', 1],
  ['kwadrans(?:e|ow)?', 15],
]
const dayUnits: readonly (readonly [string, number])[] = [
  ['dzien|dni|dob[eay]', 1],
  ['tydzien|tygodni[ea]?|tyg', 7],
]
const monthUnits: readonly (readonly [string, number])[] = [
  ['miesiac[ea]?|miesiecy', 1],
  ['roku?|lata?', 12],
]

const anyUnit = [...minuteUnits, ...dayUnits, ...monthUnits].map(([forms]) => forms).join('|')
const quantity = String.raw`(?:(\d+(?:[.,]\d)?|[a-z]+(?: i pol| [a-z]+)?) ?)??`
const one = String.raw`${quantity}(${anyUnit})(?![a-z0-9])`
const ahead = new RegExp(`^za ${one}(?: (?:i )?${one})?`)
const ago = new RegExp(`^${one} temu(?![a-z0-9])`)
/** "za 1h30" */
const hoursAndMinutes = /^za (\d{1,2}) ?h ?(\d{2})(?![a-z0-9])/

/** Reads "za pol godziny", "za 2 dni", "godzine temu" at the beginning of a folded text. */
export function polishAmount(text: string, today: CalendarDay): FoundAmount | null {
  const short = hoursAndMinutes.exec(text)
  if (short) return { length: short[0].length, ms: (Number(short[1]) * 60 + Number(short[2])) * 60_000 }
  const past = ago.exec(text)
  if (past) return amount(past[0].length, quantityOf(past[1]), past[2] ?? '', today, -1)
  const coming = ahead.exec(text)
  if (!coming) return null
  const [said, count, unit = '', moreCount, moreUnit] = coming
  const first = amount(said.length, quantityOf(count), unit, today, 1)
  if (moreUnit === undefined || first === null) return first
  const second = amount(said.length, quantityOf(moreCount), moreUnit, today, 1)
  return second && 'ms' in first && 'ms' in second ? { length: said.length, ms: first.ms + second.ms } : null
}

function amount(
  length: number,
  count: number | null,
  unit: string,
  today: CalendarDay,
  sign: 1 | -1,
): FoundAmount | null {
  if (count === null) return null
  const minutes = sizeOf(unit, minuteUnits)
  if (minutes !== null) return { length, ms: sign * count * minutes * 60_000 }
  const days = sizeOf(unit, dayUnits)
  const months = sizeOf(unit, monthUnits)
  const size = count * (days ?? months ?? 0)
  if (!Number.isInteger(size)) return null
  return { length, day: days === null ? addMonths(today, sign * size) : addDays(today, sign * size) }
}

function sizeOf(unit: string, units: readonly (readonly [string, number])[]): number | null {
  return units.find(([forms]) => new RegExp(`^(?:${forms})$`).test(unit))?.[1] ?? null
}

function quantityOf(text: string | undefined): number | null {
  if (text === undefined) return 1
  if (text === 'pol') return 0.5
  if (/^poltor(?:a|ej)$/.test(text)) return 1.5
  if (/^\d+[.,]\d$/.test(text)) return Number(text.replace(',', '.'))
  const half = text.endsWith(' i pol')
  const whole = polishNumber(half ? text.slice(0, -' i pol'.length) : text)
  return whole === null ? null : whole + (half ? 0.5 : 0)
}
