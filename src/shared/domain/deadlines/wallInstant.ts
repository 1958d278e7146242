import { DateTime, type Zone } from 'luxon'

const minuteMs = 60_000
const dayMs = 86_400_000

/**
 * The first moment (epoch ms) at which the wall clock of a zone shows a day's time or a later one. `dayNumber` counts days
 * since 1 January 1970, `minutes` since its midnight may exceed a day. Where the clock is put forward over the time that is
 * the moment of the jump; where the time comes twice, the first.
 */
export function wallInstant(dayNumber: number, minutes: number, zone: Zone): number {
  const { year, month, day, hour, minute } = DateTime.fromMillis(dayNumber * dayMs + minutes * minuteMs, {
    zone: 'utc',
  })
  const shown = DateTime.fromObject({ year, month, day, hour, minute }, { zone })
  // Which of two it answers depends on the season it is asked in.
  if (shown.minute === minute && shown.hour === hour && shown.day === day) {
    return Math.min(...shown.getPossibleOffsets().map((one) => one.toMillis()))
  }
  return jumpBefore(shown.toMillis(), zone)
}

/** When the clock jumped over a time that it never showed; `after` is as long after the jump as the time after the gap began. */
function jumpBefore(after: number, zone: Zone): number {
  const isBefore = (at: number): boolean => zone.offset(at) < zone.offset(after)
  let [early, late] = [after - dayMs, after]
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2)
    if (isBefore(middle)) early = middle
    else late = middle
  }
  return late
}
