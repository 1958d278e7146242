import { hoursInWeek } from './weekClock'
import type { WatchedHour } from './watchedHours'

/** From so many weeks on an hour of the week speaks for itself; before that, for it speak the like hours of like days. */
const weeksOfItsOwn = 3

/**
 * The same hours with counts cut to what is believable, so that a storm nobody told us of (before Shopbell was there, or
 * in a week the owner called normal) does not become what is usual: at most 2 Poisson standard deviations and 2 people
 * above the median. The idea is Farrington's, who gives past outbreaks little weight (JRSS A 159, 1996, 547-563).
 */
export function withoutOutliers(hours: readonly WatchedHour[]): readonly WatchedHour[] {
  const own = medians(hours, (hour) => [hour.hourOfWeek])
  const alike = medians(hours, (hour) => neighbours(hour.hourOfWeek).map(likeHour))
  return hours.map((hour) => {
    const itsOwn = own.get(hour.hourOfWeek)
    const isKnown = (itsOwn?.length ?? 0) >= weeksOfItsOwn
    const middle = (isKnown ? itsOwn : alike.get(likeHour(hour.hourOfWeek)))?.median ?? 0
    return { ...hour, negative: Math.min(hour.negative, middle + 2 * Math.sqrt(middle) + 2) }
  })
}

/** The hour of a day of its kind: 0 to 23 from Monday to Friday, 24 to 47 at the weekend. */
export function likeHour(hourOfWeek: number): number {
  const weekday = Math.floor(hourOfWeek / 24)
  return (hourOfWeek % 24) + (weekday === 0 || weekday === 6 ? 24 : 0)
}

/** An hour of the week and the one before and after it. */
export function neighbours(hourOfWeek: number): readonly number[] {
  return [hourOfWeek, (hourOfWeek + 1) % hoursInWeek, (hourOfWeek + hoursInWeek - 1) % hoursInWeek]
}

function medians(
  hours: readonly WatchedHour[],
  placesOf: (hour: WatchedHour) => readonly number[],
): ReadonlyMap<number, { readonly median: number; readonly length: number }> {
  const found = new Map<number, number[]>()
  for (const hour of hours) {
    for (const place of placesOf(hour)) {
      const counts = found.get(place)
      if (counts) counts.push(hour.negative)
      else found.set(place, [hour.negative])
    }
  }
  return new Map([...found].map(([place, counts]) => [place, { median: lowerMedian(counts), length: counts.length }]))
}

/** The lower one of the two in the middle: where half of what was seen is a storm, the other half is believed. */
function lowerMedian(counts: readonly number[]): number {
  const sorted = counts.toSorted((one, other) => one - other)
  return sorted[Math.floor((sorted.length - 1) / 2)] ?? 0
}
