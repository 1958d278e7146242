import { readTime, type TimeLanguageCode } from '#shared/domain/times/readTime'

/** Wednesday 14 October 2026, 10:30 in Paris and Warsaw. */
export const wednesday = Date.UTC(2026, 9, 14, 8, 30)

/** What a clock in Paris shows at the moment that the words mean when said on `wednesday`, and whether it is past. */
export function readIn(language: TimeLanguageCode, text: string): string | null {
  const read = readTime(text, { language, now: wednesday, timeZone: 'Europe/Paris' })
  return read && `${parisClock(read.at)}${read.isPast ? ' past' : ''}`
}

/** Paris is at UTC+2 until the last Sunday of October and from the last of March, else at UTC+1. */
function parisClock(at: number): string {
  const year = new Date(at).getUTCFullYear()
  const isSummer = at >= lastSunday(year, 2) && at < lastSunday(year, 9)
  return new Date(at + (isSummer ? 2 : 1) * 3_600_000).toISOString().slice(0, 16).replace('T', ' ')
}

/** 1:00 UTC on the last Sunday of a month of 31 days, from 0. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month, 31, 1))
  return Date.UTC(year, month, 31 - last.getUTCDay(), 1)
}
