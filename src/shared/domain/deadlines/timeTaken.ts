import { nextOpenAt } from './addOpenMs'
import type { BusinessHours } from './businessHours'
import { openMsBetween } from './openMsBetween'

/**
 * How long an answer took, in ms of opening hours (product.md section 2): a message at 06:00 with opening at 09:00 answered
 * at 09:05 took 5 minutes. An answer that comes before the shop has opened again took its real time: at 08:45, 2 h 45.
 */
export function timeTaken(hours: BusinessHours, startedAt: number, stoppedAt: number): number {
  const opensAt = nextOpenAt(hours, startedAt)
  if (opensAt === null || stoppedAt < opensAt) return Math.max(0, stoppedAt - startedAt)
  return openMsBetween(hours, startedAt, stoppedAt)
}
