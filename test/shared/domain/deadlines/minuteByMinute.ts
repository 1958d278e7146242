import type { BusinessHours } from '#shared/domain/deadlines/businessHours'
import type { Deadline } from '#shared/domain/deadlines/deadline'

const minuteMs = 60_000
const dayMinutes = 1440

/** Some weeks of a zone as a wall clock shows them: for each minute from `fromAt` (epoch ms) on, minutes since 1970 there. */
export type Weeks = { readonly fromAt: number; readonly shown: Int32Array }

/** Read off the system's own calendar minute by minute, without the zone arithmetic that is tried. */
export function readWeeks(timeZone: string, fromAt: number, days: number): Weeks {
  const clock = new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' })
  const shown = Int32Array.from({ length: days * dayMinutes }, (_, minute) => {
    const [day = '', time = ''] = clock.format(fromAt + minute * minuteMs).split(' ')
    return Date.parse(`${day}T${time}Z`) / minuteMs
  })
  return { fromAt, shown }
}

/** A shop whose every minute of some weeks is known to be open or closed, and when each of its business days ends. */
export type KnownWeeks = { readonly fromAt: number; readonly isOpen: Uint8Array; readonly dayEnds: readonly number[] }

export function knownWeeks({ fromAt, shown }: Weeks, { weekly, holidays }: BusinessHours): KnownWeeks {
  const isOpen = new Uint8Array(shown.length)
  const dayEnds: number[] = []
  const first = Math.floor((shown[0] ?? 0) / dayMinutes) - 1
  const last = Math.floor((shown.at(-1) ?? 0) / dayMinutes) - 2
  for (let day = first; day <= last; day++) {
    const date = new Date(day * dayMinutes * minuteMs)
    if (holidays.includes(date.toISOString().slice(0, 10))) continue
    let end = -1
    for (const { fromMinute, toMinute } of weekly[(date.getUTCDay() + 6) % 7] ?? []) {
      const opens = firstMinuteShowing(shown, day * dayMinutes + fromMinute)
      const closes = firstMinuteShowing(shown, day * dayMinutes + toMinute)
      if (closes <= opens) continue
      isOpen.fill(1, opens, closes)
      end = Math.max(end, closes)
    }
    if (end >= 0) dayEnds.push(fromAt + end * minuteMs)
  }
  return { fromAt, isOpen, dayEnds }
}

function firstMinuteShowing(shown: Int32Array, wanted: number): number {
  // No clock is ever more than two days away from where it would be without being put forward or back.
  const from = Math.max(0, wanted - (shown[0] ?? 0) - 2 * dayMinutes)
  for (let minute = from; minute < shown.length; minute++) if ((shown[minute] ?? 0) >= wanted) return minute
  return shown.length
}

/** Minute by minute until enough of them were open. Throws where the weeks known are too few. */
export function countedDueAt(weeks: KnownWeeks, deadline: Deadline, startedAt: number): number | null {
  if (deadline.unit === 'none') return null
  if (deadline.unit === 'businessDays') return weeks.dayEnds.filter((at) => at > startedAt)[deadline.count] ?? beyond()
  let left = deadline.count * minuteMs
  for (let at = startedAt; ; at = nextMinute(weeks, at)) {
    if (!isOpenAt(weeks, at)) continue
    const stretch = nextMinute(weeks, at) - at
    if (stretch >= left) return at + left
    left -= stretch
  }
}

/** Minute by minute; an answer before the first open one took its real time. */
export function countedTime(weeks: KnownWeeks, startedAt: number, stoppedAt: number): number {
  let open = 0
  let hasOpened = isOpenAt(weeks, stoppedAt)
  for (let at = startedAt; at < stoppedAt; at = nextMinute(weeks, at)) {
    if (!isOpenAt(weeks, at)) continue
    hasOpened = true
    open += Math.min(nextMinute(weeks, at), stoppedAt) - at
  }
  return hasOpened ? open : stoppedAt - startedAt
}

function nextMinute({ fromAt }: KnownWeeks, at: number): number {
  return fromAt + (Math.floor((at - fromAt) / minuteMs) + 1) * minuteMs
}

function isOpenAt({ fromAt, isOpen }: KnownWeeks, at: number): boolean {
  const minute = isOpen[Math.floor((at - fromAt) / minuteMs)]
  return minute === undefined ? beyond() : minute === 1
}

function beyond(): never {
  throw new Error('The weeks known are too few')
}
