import { type CalendarDay, weekdayOf } from './calendarDay'
import type { DayPart } from './dayPart'
import { polishAmount } from './polishAmount'
import { polishClock } from './polishClock'
import { type FoundDay, polishDay } from './polishDay'
import type { SpokenTime } from './spokenTime'
import type { TimeLanguage } from './timeLanguage'

const fillers = 'w|we|na|do|dnia|dniu|kolo|okolo|prosze|gdzies|tak|i|juz|dopiero|z'
const leading = new RegExp(String.raw`^(?:(?:${fillers})(?![a-z0-9])|[\s,.;:!()-])+`)

/** What has been read so far; a slot is filled once. */
type Slots = {
  readonly day: CalendarDay | null
  readonly repeats: 'weekly' | 'yearly' | null
  readonly minutes: number | null
  readonly isBare: boolean
  readonly ms: number | null
}
type Step = { readonly length: number; readonly slots: Slots }

/** Nothing reads Polish times, so this does: days, amounts and hours in any order, until a word is left that is neither. */
export const polish: TimeLanguage = {
  filler: new RegExp(`\\b(?:${fillers})\\b`, 'g'),
  parts: [
    [/\b(?:(?:z samego|z|nad) )?(?:rano|rana|ranem)\b|\bprzed poludniem\b/, 'morning'],
    [/\bpo ?poludni(?:u|e)\b/, 'afternoon'],
    [/\b(?:w |o )?poludni(?:e|u)\b/, 'noon'],
    [/\b(?:pod )?wiecz(?:or|orem)\b/, 'evening'],
    [/\b(?:w )?(?:nocy|noca)\b/, 'night'],
    [/\b(?:o )?polnoc(?:y)?\b/, 'midnight'],
  ],
  read: (text, today, part) => {
    const slots = readSlots(text, today, part)
    return slots && spokenOf(slots)
  },
}

function readSlots(text: string, today: CalendarDay, part: DayPart | null): Slots | null {
  let slots: Slots = { day: null, repeats: null, minutes: null, isBare: false, ms: null }
  let rest = text.replace(leading, '')
  while (rest !== '') {
    const step = nextStep(rest, slots, today, part)
    if (step === null) return null
    slots = step.slots
    rest = rest.slice(step.length).replace(leading, '')
  }
  return slots
}

function nextStep(text: string, slots: Slots, today: CalendarDay, part: DayPart | null): Step | null {
  const clock = slots.minutes === null ? polishClock(text, part) : null
  const time = clock && { length: clock.length, slots: { ...slots, minutes: clock.minutes, isBare: clock.isBare } }
  if (slots.ms !== null) return time
  const day = polishDay(text, today)
  if (slots.day !== null) return (day && dateOfWeekday(slots, day)) ?? time
  if (day) return { length: day.length, slots: { ...slots, day: day.day, repeats: day.repeats } }
  if (time && text.startsWith('za ')) return time
  const amount = polishAmount(text, today)
  if (amount === null) return time
  return { length: amount.length, slots: { ...slots, ...('ms' in amount ? { ms: amount.ms } : { day: amount.day }) } }
}

/** "wtorek 20 pazdziernika": a date may say more of a weekday, where it is one. */
function dateOfWeekday(slots: Slots, { length, day, repeats }: FoundDay): Step | null {
  if (slots.day === null || slots.repeats !== 'weekly' || repeats === 'weekly') return null
  return weekdayOf(day) === weekdayOf(slots.day) ? { length, slots: { ...slots, day, repeats } } : null
}

function spokenOf({ day, repeats, minutes, isBare, ms }: Slots): SpokenTime | null {
  if (ms !== null) return day === null && minutes === null ? { kind: 'elapsed', ms } : null
  if (day === null && (minutes === null || isBare)) return null
  return { kind: 'clock', day, minutes, repeats }
}
