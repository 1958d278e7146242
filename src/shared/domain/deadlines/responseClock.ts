import type { BusinessHours } from './businessHours'
import type { Deadline } from './deadline'
import { dueAt } from './dueAt'
import type { ResponseRound } from './responseRounds'
import { timeTaken } from './timeTaken'

/** One measured stretch; moments in epoch ms. */
export type ClockLeg = {
  readonly startedAt: number
  /** Null: it has no deadline. */
  readonly dueAt: number | null
  /** Null: it runs. */
  readonly stoppedAt: number | null
  readonly stoppedBy: 'reply' | 'acknowledgement' | 'dismissal' | null
  /** By the rule of `timeTaken`, in ms; null while it runs. */
  readonly tookMs: number | null
}

export type ResponseClock = {
  readonly firstResponse: ClockLeg
  /** From the acknowledgement to the answer it promised; null: nothing was acknowledged. */
  readonly promise: ClockLeg | null
}

export type ClockRules = {
  readonly firstResponse: Deadline
  readonly promise: Deadline
  readonly hours: BusinessHours
}

/** The clocks of one wait: an acknowledgement stops the first and starts the second. */
export function responseClock(round: ResponseRound, rules: ClockRules): ResponseClock {
  const { startedAt, acknowledgedAt, ended } = round
  const end: Stop = ended === null ? null : { at: ended.at, by: ended.by }
  if (acknowledgedAt === null) {
    return { firstResponse: leg(rules.firstResponse, startedAt, end, rules.hours), promise: null }
  }
  const held: Stop = { at: acknowledgedAt, by: 'acknowledgement' }
  return {
    firstResponse: leg(rules.firstResponse, startedAt, held, rules.hours),
    promise: leg(rules.promise, acknowledgedAt, end, rules.hours),
  }
}

/** Past its deadline: it still runs after it, or was stopped after it. At the very moment it is on time. */
export function isOverdue({ dueAt: due, stoppedAt }: Pick<ClockLeg, 'dueAt' | 'stoppedAt'>, now: number): boolean {
  return due !== null && (stoppedAt ?? now) > due
}

type Stop = { readonly at: number; readonly by: NonNullable<ClockLeg['stoppedBy']> } | null

function leg(deadline: Deadline, startedAt: number, stop: Stop, hours: BusinessHours): ClockLeg {
  return {
    startedAt,
    dueAt: dueAt(deadline, startedAt, hours),
    stoppedAt: stop?.at ?? null,
    stoppedBy: stop?.by ?? null,
    tookMs: stop === null ? null : timeTaken(hours, startedAt, stop.at),
  }
}
