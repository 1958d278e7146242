import { z } from 'zod'

/** One stretch of a day's opening hours in minutes since midnight by the wall clock; past 1440 it runs into the next day. */
export const openIntervalSchema = z
  .object({ fromMinute: z.number().int().min(0).max(1439), toMinute: z.number().int().min(1).max(2879) })
  .refine(({ fromMinute, toMinute }) => toMinute > fromMinute && toMinute - fromMinute <= 1440)
export type OpenInterval = z.infer<typeof openIntervalSchema>

const mostIntervals = 6

/** When the owner answers customers: deadlines are counted in these hours alone. Days without hours are closed. */
export const businessHoursSchema = z.object({
  /** IANA name, or `system`: the zone this computer is in. */
  timeZone: z.string().min(1).max(60).refine(isTimeZone),
  /** Monday first. */
  weekly: z.array(z.array(openIntervalSchema).max(mostIntervals)).length(7),
  /** Days (`2026-12-25`) whose own hours are dropped; a night that began the day before still ends as usual. */
  holidays: z.array(z.iso.date()).max(400),
})
export type BusinessHours = z.infer<typeof businessHoursSchema>

function isTimeZone(name: string): boolean {
  if (name === 'system') return true
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}
