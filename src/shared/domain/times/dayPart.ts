/** Parts of the day, and the minutes since midnight that each means by itself; null: when the owner's day starts. */
const partMinutes = { morning: null, noon: 720, afternoon: 900, evening: 1200, night: 1320, midnight: 1440 } as const
export type DayPart = keyof typeof partMinutes

/** A way to name a part of the day; its first group, where filled, says that it is today's. */
export type DayPartWord = readonly [RegExp, DayPart]

/** Takes the part of the day out of the text; null where none is named. */
export function takeDayPart(text: string, words: readonly DayPartWord[]) {
  for (const [pattern, part] of words) {
    const match = pattern.exec(text)
    if (!match) continue
    const [before, after] = [text.slice(0, match.index), text.slice(match.index + match[0].length)]
    const rest = `${before.trimEnd()} ${after.trimStart()}`.trim()
    return { part, isToday: match[1] !== undefined, rest }
  }
  return null
}

/** What an hour means in a part of the day: "8 in the evening" is 20:00. `minutes` since midnight; null: no hour was said. */
export function minutesIn(part: DayPart, minutes: number | null): number | null {
  if (minutes === null) return partMinutes[part]
  if (minutes >= 720)
    return minutes >= 780 || part === 'noon' || part === 'afternoon' ? minutes : minutes + laterAtNoon(part)
  return minutes + (isSecondHalf(part, minutes) ? 720 : 0)
}

/** Twelve in the evening or at night is midnight. */
function laterAtNoon(part: DayPart): number {
  return part === 'evening' || part === 'night' || part === 'midnight' ? 720 : 0
}

/** The night has both: 2 at night is early, 11 at night is late. */
function isSecondHalf(part: DayPart, minutes: number): boolean {
  return part === 'afternoon' || part === 'evening' || (part === 'night' && minutes >= 360)
}
