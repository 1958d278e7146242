import type { LaneCount, LaneId } from './inboxView'

/** The lanes in working order; after the last comes the first again (product.md section 1). */
export const workLoop = ['now', 'directMessages', 'negative', 'questions', 'mentions', 'community'] as const
export type LoopLane = (typeof workLoop)[number]

/**
 * Where work goes on after a lane: the next one that has something, around the loop; from outside of it the first. Null: nothing
 * waits anywhere.
 */
export function nextLane(counts: readonly LaneCount[], from: LaneId | null): LoopLane | null {
  const has = (lane: LoopLane) => counts.some((one) => one.lane === lane && one.count > 0)
  const start = workLoop.findIndex((lane) => lane === from) + 1
  return [...workLoop.slice(start), ...workLoop.slice(0, start)].find(has) ?? null
}

/** Whether a lane holds what waits for the owner. */
export function isWaitingLane(lane: LaneId): boolean {
  return lane === 'inbox' || workLoop.some((one) => one === lane)
}
