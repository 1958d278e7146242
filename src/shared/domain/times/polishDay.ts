import { addDays, addMonths, type CalendarDay, isRealDay, weekdayOf } from './calendarDay'

/** A day said at the beginning of a text, and how many characters say it. */
export type FoundDay = {
  readonly length: number
  readonly day: CalendarDay
  readonly repeats: 'weekly' | 'yearly' | null
}

const weekdays = [
  'niedziel[aei]|niedz|nd',
  'poniedzial(?:ek|ku|kiem)|pon|pn',
  'wtor(?:ek|ku|kiem)|wt',
  'sro(?:da|de|dy|dzie)|sr',
  'czwart(?:ek|ku|kiem)|czw',
  'piat(?:ek|ku|kiem)|pt',
  'sobo(?:ta|te|ty|cie)|sob|weekend(?:zie|u)?',
]
const months = [
  'stycz(?:en|nia|niu)|sty',
  'lut(?:y|ego|ym)?',
  'mar(?:zec|ca|cu)?',
  'kwie(?:cien|tnia|tniu)|kwi',
  'maj[au]?',
  'czerw(?:iec|ca|cu)|cze',
  'lip(?:iec|ca|cu)?',
  'sierp(?:ien|nia|niu)|sie',
  'wrze(?:sien|snia|sniu)|wrz',
  'pazdziernik[au]?|paz',
  'listopad(?:a|zie)?|lis',
  'grud(?:zien|nia|niu)|gru',
]
const relativeDays: Readonly<Record<string, number>> = {
  dzis: 0,
  dzisiaj: 0,
  jutro: 1,
  pojutrze: 2,
  popojutrze: 3,
  wczoraj: -1,
  przedwczoraj: -2,
}

const end = '(?![a-z0-9])'
const pattern = (source: string) => new RegExp(`^${source}${end}`)
const anyOf = (forms: readonly string[]) => forms.join('|')
const next = 'przyszl[a-z]+|nastepn[a-z]+'
const last = 'zeszl[a-z]+|ubiegl[a-z]+|ostatni[a-z]*|minion[a-z]+'
const year = String.raw`(?: (\d{4})(?: ?r(?:oku)?)?)?`

const relativePattern = pattern(`(${Object.keys(relativeDays).join('|')})`)
const weekdayPattern = pattern(`(?:(${next})|(${last})|najblizsz[a-z]+|t[aeę]n?)? ?(${anyOf(weekdays)})( za tydzien)?`)
const periodPattern = pattern(`(${next}) (?:(tydzien|tygodniu)|miesiac(?:u)?)`)
const namedPattern = pattern(String.raw`(\d{1,2})(?:-?go)?\.? (${anyOf(months)})${year}`)
const numericPattern = pattern(String.raw`(\d{1,2})([./-])(\d{1,2})(?:\2(\d{4}))?(?: ?r(?:oku)?)?`)
const isoPattern = pattern(String.raw`(\d{4})-(\d{2})-(\d{2})`)

/** Reads a day at the beginning of a folded Polish text. */
export function polishDay(text: string, today: CalendarDay): FoundDay | null {
  return relativeDay(text, today) ?? namedWeekday(text, today) ?? period(text, today) ?? datedDay(text, today)
}

function relativeDay(text: string, today: CalendarDay): FoundDay | null {
  const match = relativePattern.exec(text)
  if (!match) return null
  return { length: match[0].length, day: addDays(today, relativeDays[match[1] ?? ''] ?? 0), repeats: null }
}

function namedWeekday(text: string, today: CalendarDay): FoundDay | null {
  const match = weekdayPattern.exec(text)
  if (!match) return null
  const weekday = weekdays.findIndex((forms) => new RegExp(`^(?:${forms})$`).test(match[3] ?? ''))
  const forward = (weekday - weekdayOf(today) + 7) % 7
  const length = match[0].length
  if (match[2]) return { length, day: addDays(today, forward - 7), repeats: null }
  if (match[1]) return { length, day: addDays(today, daysToNextWeek(today, weekday)), repeats: null }
  return { length, day: addDays(today, forward + (match[4] ? 7 : 0)), repeats: 'weekly' }
}

/** "Next Friday" is that of the week that begins next Monday, as chrono has it for English. */
function daysToNextWeek(today: CalendarDay, weekday: number): number {
  return ((weekday + 6) % 7) - ((weekdayOf(today) + 6) % 7) + 7
}

function period(text: string, today: CalendarDay): FoundDay | null {
  const match = periodPattern.exec(text)
  if (!match) return null
  return { length: match[0].length, day: match[2] ? addDays(today, 7) : addMonths(today, 1), repeats: null }
}

function datedDay(text: string, today: CalendarDay): FoundDay | null {
  const iso = isoPattern.exec(text)
  if (iso) return found(iso[0], today, iso[3], Number(iso[2]), iso[1])
  const named = namedPattern.exec(text)
  if (named) return found(named[0], today, named[1], monthOf(named[2] ?? ''), named[3])
  const numeric = numericPattern.exec(text)
  return numeric ? found(numeric[0], today, numeric[1], Number(numeric[3]), numeric[4]) : null
}

function monthOf(name: string): number {
  return months.findIndex((forms) => new RegExp(`^(?:${forms})$`).test(name)) + 1
}

function found(said: string, today: CalendarDay, day = '', month: number, year?: string): FoundDay | null {
  const dated = { year: year === undefined ? today.year : Number(year), month, day: Number(day) }
  if (!isRealDay(dated)) return null
  if (year !== undefined) return { length: said.length, day: dated, repeats: null }
  const isOver = month < today.month || (month === today.month && dated.day < today.day)
  return { length: said.length, day: isOver ? { ...dated, year: today.year + 1 } : dated, repeats: 'yearly' }
}
