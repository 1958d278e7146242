import { assertNever } from '../assertNever'
import { addOpenMs } from './addOpenMs'
import type { BusinessHours } from './businessHours'
import { businessDayEnd } from './businessDayEnd'
import type { Deadline } from './deadline'

/** When something that began at a moment is due, both epoch ms; null: never. */
export function dueAt(deadline: Deadline, startedAt: number, hours: BusinessHours): number | null {
  switch (deadline.unit) {
    case 'minutes':
      return addOpenMs(hours, startedAt, deadline.count * 60_000)
    case 'businessDays':
      return businessDayEnd(hours, startedAt, deadline.count)
    case 'none':
      return null
    default:
      return assertNever(deadline)
  }
}
