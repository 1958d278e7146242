import type { BusinessHours } from '#shared/domain/deadlines/businessHours'
import type { Deadline } from '#shared/domain/deadlines/deadline'
import type { Deed } from '#test/builders/clockStories'

/** One row: a story in a shop with these hours, and what its last wait must come to. Moments are ISO with their offset. */
export type ClockCase = {
  readonly title: string
  readonly hours: BusinessHours
  readonly story: readonly (readonly [Deed, string])[]
  readonly dismissed?: string
  /** `1 h` when left out. */
  readonly deadline?: Deadline
  readonly promise?: Deadline
  readonly now?: string
  readonly expected: {
    readonly started: string | null
    readonly due?: string | null
    /** Minutes the first response took. */
    readonly took?: number
    readonly isOverdue?: boolean
    readonly promiseDue?: string
    readonly promiseTook?: number
    readonly isPromiseOverdue?: boolean
    readonly rounds?: number
  }
}

type Rest = Pick<ClockCase, 'dismissed' | 'deadline' | 'promise' | 'now'>

export function row(
  title: string,
  hours: BusinessHours,
  story: ClockCase['story'],
  expected: ClockCase['expected'],
  rest: Rest = {},
): ClockCase {
  return { title, hours, story, expected, ...rest }
}
