import { DateTime, FixedOffsetZone, IANAZone, SystemZone, type Zone } from 'luxon'

import type { BusinessHours } from './businessHours'
import { wallInstant } from './wallInstant'

/** Open from one moment until just before another, epoch ms. */
export type OpenSpan = { readonly fromAt: number; readonly toAt: number }

/** Opening hours laid out in real time. Days are numbered since 1 January 1970, each by the calendar of the shop. */
export type OpeningCalendar = {
  readonly isNeverOpen: boolean
  /** What opens on that day, in order; one may run into the next day, or overlap what opens there. */
  spans(dayNumber: number): readonly OpenSpan[]
}

const dayMs = 86_400_000
const calendars = new WeakMap<BusinessHours, OpeningCalendar>()

/** The calendar of these hours. Hours are values, and looking up a zone's clock is slow: each day is laid out once. */
export function openingCalendar(hours: BusinessHours): OpeningCalendar {
  const known = calendars.get(hours)
  if (known) return known
  const calendar = createCalendar(hours)
  calendars.set(hours, calendar)
  return calendar
}

/** The first day whose hours may still run at a moment: no zone is a day away from UTC, and nights end on the next day. */
export function firstDayAround(at: number): number {
  return Math.floor(at / dayMs) - 2
}

function createCalendar({ timeZone, weekly, holidays }: BusinessHours): OpeningCalendar {
  const zone = zoneOf(timeZone)
  const closed = new Set(holidays)
  const days = new Map<number, readonly OpenSpan[]>()

  function layOut(dayNumber: number): readonly OpenSpan[] {
    const date = DateTime.fromMillis(dayNumber * dayMs, { zone: FixedOffsetZone.utcInstance })
    if (closed.has(date.toISODate() ?? '')) return []
    return (weekly[date.weekday - 1] ?? [])
      .toSorted((one, other) => one.fromMinute - other.fromMinute)
      .map(({ fromMinute, toMinute }) => ({
        fromAt: wallInstant(dayNumber, fromMinute, zone),
        toAt: wallInstant(dayNumber, toMinute, zone),
      }))
      .filter(({ fromAt, toAt }) => toAt > fromAt)
  }

  return {
    isNeverOpen: weekly.every((intervals) => intervals.length === 0),
    spans: (dayNumber) => {
      const known = days.get(dayNumber)
      if (known) return known
      const spans = layOut(dayNumber)
      days.set(dayNumber, spans)
      return spans
    },
  }
}

/** A zone this system does not know (settings from another computer) is better counted by its own clock than not at all. */
function zoneOf(name: string): Zone {
  return name !== 'system' && IANAZone.isValidZone(name) ? IANAZone.create(name) : SystemZone.instance
}
