import type { MessageHead } from '../shop/shop'

/**
 * When the wait began: the first inbound message that no human answer and no dismissal came after. Automatic replies never
 * count as an answer, holding replies promise one, and deleted messages wait for nobody (product.md section 2).
 */
export function waitingSince(heads: readonly MessageHead[], doneAt: number | null): number | null {
  const answeredAt = lastAnswerAt(heads)
  const settledAt = Math.max(answeredAt, doneAt ?? -Infinity)
  const waiting = heads.find((head) => head.direction === 'in' && !head.isDeleted && head.sentAt > settledAt)
  return waiting?.sentAt ?? null
}

/** The first holding reply since a wait began; null: none, or nobody waits. */
export function acknowledgedAt(heads: readonly MessageHead[], since: number | null): number | null {
  if (since === null) return null
  return heads.find((head) => head.isHolding === true && !head.isDeleted && head.sentAt >= since)?.sentAt ?? null
}

function lastAnswerAt(heads: readonly MessageHead[]): number {
  const answer = heads.findLast(isAnswer)
  return answer?.sentAt ?? -Infinity
}

function isAnswer({ direction, isAutomatic, isHolding, isDeleted }: MessageHead): boolean {
  return direction === 'out' && !isAutomatic && isHolding !== true && !isDeleted
}
