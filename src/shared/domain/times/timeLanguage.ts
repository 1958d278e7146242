import type { CalendarDay } from './calendarDay'
import { type DayPart, type DayPartWord, minutesIn, takeDayPart } from './dayPart'
import type { SpokenTime } from './spokenTime'

/** How one language says times. All its texts are folded (foldText), with straight apostrophes and single spaces. */
export type TimeLanguage = {
  readonly parts: readonly DayPartWord[]
  /** Words that may stand beside a time without meaning anything; global. */
  readonly filler: RegExp
  /** Reads a text without its part of the day, which was `part`; null where it says no time, or anything besides one. */
  readonly read: (text: string, today: CalendarDay, part: DayPart | null) => SpokenTime | null
}

/** A text as one language reads it: the part of the day first, for it says which half of the day the hours are in. */
export function readSpoken(text: string, today: CalendarDay, language: TimeLanguage): SpokenTime | null {
  const found = takeDayPart(text, language.parts)
  if (!found) return language.read(text, today, null)
  const { part, isToday, rest } = found
  const onlyPart = { kind: 'clock', day: null, minutes: null, repeats: null } as const
  const isAlone = withoutFiller(rest, language.filler) === ''
  const spoken = isAlone ? onlyPart : language.read(rest, today, part)
  if (spoken?.kind !== 'clock') return null
  return { ...spoken, day: spoken.day ?? (isToday ? today : null), minutes: minutesIn(part, spoken.minutes) }
}

/** What is left of a text when filler and punctuation are taken out. */
export function withoutFiller(text: string, filler: RegExp): string {
  return text
    .replace(/[\s,.;:!()-]+/g, ' ')
    .replace(filler, ' ')
    .replace(/\s+/g, ' ')
    .trim()
}
