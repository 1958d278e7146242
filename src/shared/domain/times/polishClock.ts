import type { DayPart } from './dayPart'
import { polishNumber } from './polishNumber'

/** A time of day said at the beginning of a text; `isBare`: a mere number, which is a time only beside a day. */
export type FoundClock = { readonly length: number; readonly minutes: number; readonly isBare: boolean }

const hours =
  'pierwsz drug trzeci czwart piat szost siodm osm dziewiat dziesiat jedenast dwunast trzynast czternast pietnast szesnast siedemnast osiemnast dziewietnast'.split(
    ' ',
  )
const ordinal = String.raw`(dwudziest(?:a|ej)(?: (?:pierwsz|drug|trzeci|czwart)i?(?:a|ej))?|(?:${hours.join('|')})i?(?:a|ej))`
const end = '(?![a-z0-9])'
const before = '((?:(?:o|ok|po|przed|od|godz|godzin(?:a|ie)|g) ?)*)'
const digits = new RegExp(String.raw`^${before}(\d{1,2})(?:[:.](\d{2}))?(?: ?(?:h|godz))?${end}`)
const half = new RegExp(`^(?:o )?wpol do ${ordinal}${end}`)
const past = new RegExp(`^([a-z]+(?: [a-z]+)?) po ${ordinal}${end}`)
const short = new RegExp(`^za ([a-z]+(?: [a-z]+)?) ${ordinal}${end}`)
const spoken = new RegExp(`^${before}${ordinal}(?: ([a-z]+(?: [a-z]+)?))?${end}`)

/** Reads "o 15:00", "o dziewiatej", "wpol do trzeciej" at the beginning of a folded text. */
export function polishClock(text: string, part: DayPart | null): FoundClock | null {
  const inDigits = digits.exec(text)
  if (inDigits) return digitalClock(inDigits)
  const inWords = halfHour(text) ?? minutesAround(text) ?? wordClock(text)
  // An hour up to five that is said without half of the day is in the afternoon: no shop plans for the night.
  return inWords && part === null && inWords.minutes < 360 ? { ...inWords, minutes: inWords.minutes + 720 } : inWords
}

function digitalClock([said, prefix, hour, minute]: RegExpExecArray): FoundClock | null {
  const isTime = Number(hour) < 24 && Number(minute ?? 0) < 60
  const minutes = Number(hour) * 60 + Number(minute ?? 0)
  return isTime ? { length: said.length, minutes, isBare: prefix === '' && minute === undefined } : null
}

function halfHour(text: string): FoundClock | null {
  const match = half.exec(text)
  return match ? { length: match[0].length, minutes: hourOf(match[1] ?? '') * 60 - 30, isBare: false } : null
}

function minutesAround(text: string): FoundClock | null {
  const match = past.exec(text) ?? short.exec(text)
  const minutes = match?.[1] === 'kwadrans' ? 15 : polishNumber(match?.[1] ?? '')
  if (!match || minutes === null) return null
  const sign = match[0].startsWith('za ') ? -1 : 1
  return { length: match[0].length, minutes: hourOf(match[2] ?? '') * 60 + sign * minutes, isBare: false }
}

function wordClock(text: string): FoundClock | null {
  const match = spoken.exec(text)
  if (!match) return null
  const [said, , hour = '', after] = match
  const minutes = after === undefined ? null : polishNumber(after)
  const unread = minutes === null && after !== undefined ? after.length + 1 : 0
  return { length: said.length - unread, minutes: hourOf(hour) * 60 + (minutes ?? 0), isBare: false }
}

function hourOf(ordinalHour: string): number {
  const [first = '', second] = ordinalHour.split(' ')
  if (first.startsWith('dwudziest')) return 20 + (second === undefined ? 0 : hourOf(second))
  return hours.findIndex((stem) => new RegExp(`^${stem}i?(?:a|ej)$`).test(first)) + 1
}
