import type { CrisisEvent } from './crisisEvent'
import type { CrisisPhase } from './crisisPhase'

/** Where the stored events leave the shop: an alert that is over has its end among them. */
export function phaseAfter(events: readonly CrisisEvent[]): CrisisPhase {
  const last = events.at(-1)
  const startedAt = events.findLast((event) => event.type === 'started')?.at
  if (!last || startedAt === undefined) return { phase: 'calm' }
  if (last.type === 'started') return { phase: 'alert', startedAt, coolingSince: null }
  return last.by === 'owner' ? { phase: 'setAside', startedAt, coolingSince: null } : { phase: 'calm' }
}
