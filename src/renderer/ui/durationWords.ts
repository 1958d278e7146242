import type { Translate } from '#shared/i18n/translate'

const second = 1000
const minute = 60 * second
const hour = 60 * minute
const day = 24 * hour

/** A length of time in at most two units: 40 s, 18 min, 2 h 10, 3 days. */
export function durationWords(lengthMs: number, t: Translate): string {
  const length = Math.max(0, lengthMs)
  if (length < minute) return t('time.seconds', { n: Math.floor(length / second) })
  if (length < hour) return t('time.minutes', { n: Math.floor(length / minute) })
  if (length >= 2 * day) return t('time.days', { count: Math.floor(length / day) })
  const h = Math.floor(length / hour)
  const m = Math.floor((length % hour) / minute)
  return m === 0 ? t('time.hours', { h }) : t('time.hoursMinutes', { h, m: String(m).padStart(2, '0') })
}
