import type { CrisisMessage } from './crisisMessage'
import type { CrisisSettings } from './crisisSettings'
import type { CrisisSpan } from './crisisSpans'
import { learned, type Rate, type Watched } from './rate'
import { usualShares, type UsualShares } from './usualShares'
import { watchedHours, type WatchedHour } from './watchedHours'
import { hoursInWeek, type WeekClock } from './weekClock'
import { likeHour, neighbours, withoutOutliers } from './withoutOutliers'

/** What is usual: per hour of the week the rate of people with a negative public message, and shares of all who write. */
export type HourBaseline = { readonly rates: readonly Rate[]; readonly shares: UsualShares }

const weekMs = hoursInWeek * 3_600_000

/** Habits change with the seasons: what is older teaches nothing. */
const longestMemoryMs = 8 * weekMs

/** A small shop before anything is known of it: four negative public messages in three days, as if 18 hours of it were seen. */
const unknownShop: Rate = { shape: 1, hours: 18 }

/** What the wider view is worth, in hours of one's own: an hour of the week weighs as much after eight weeks. */
const widerWorthHours = 8

/**
 * How many negative public messages each hour of the week usually brings, from the history up to `asOf`, each person
 * once an hour. Three views, each leaning on the wider one until it has seen enough itself (partial pooling of Poisson
 * rates, see Rate): the whole week; the like hours of like days and their neighbours; this hour of the week. So the first
 * weeks have a baseline too, and Monday morning learns that it is one. Hours a crisis took are left out, and what is far
 * beyond the median is cut. `messages` are public and in order, complete since `since`.
 */
export function hourBaseline(
  messages: readonly CrisisMessage[],
  span: { readonly since: number; readonly asOf: number },
  crises: readonly CrisisSpan[],
  clock: WeekClock,
  settings: CrisisSettings,
): HourBaseline {
  const from = Math.max(span.since, span.asOf - longestMemoryMs)
  const hours = withoutOutliers(watchedHours(messages, { from, to: span.asOf }, crises, clock, settings))
  const week = learned(unknownShop, unknownShop.hours, together(hours))
  const byHour = grouped(hours, (hour) => [hour.hourOfWeek])
  const byLikeHour = grouped(hours, (hour) => [...new Set(neighbours(hour.hourOfWeek).map(likeHour))])
  const rates = Array.from({ length: hoursInWeek }, (_, hourOfWeek) => {
    const alike = learned(week, widerWorthHours, byLikeHour.get(likeHour(hourOfWeek)) ?? nothing)
    return learned(alike, widerWorthHours, byHour.get(hourOfWeek) ?? nothing)
  })
  return { rates, shares: usualShares(hours) }
}

const nothing: Watched = { count: 0, hours: 0 }

function together(hours: readonly WatchedHour[]): Watched {
  return hours.reduce((sum, hour) => added(sum, hour), nothing)
}

function added(sum: Watched, { negative, hours }: WatchedHour): Watched {
  return { count: sum.count + negative, hours: sum.hours + hours }
}

function grouped(hours: readonly WatchedHour[], placesOf: (hour: WatchedHour) => readonly number[]) {
  const found = new Map<number, Watched>()
  for (const hour of hours)
    for (const place of placesOf(hour)) found.set(place, added(found.get(place) ?? nothing, hour))
  return found
}
