/** When a day begins where the owner is, in epoch ms. `month` from 1. */
export type LocalMidnight = (year: number, month: number, day: number) => number

const pattern = /^(\d{4})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u

/** The beginning of a day (`2026-11-01`), a month (`2026-11`) or a year (`2026`); null where there is no such day. */
export function parseDay(text: string, localMidnight: LocalMidnight): number | null {
  const match = pattern.exec(text)
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3] ?? 1)]
  if (month < 1 || month > 12 || day < 1 || day > daysIn(year, month)) return null
  return localMidnight(year, month, day)
}

function daysIn(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate()
}
