import type { MessageHead } from '../shop/shop'

/**
 * When the wait began: the first inbound message that no human answer and no dismissal came after. Automatic replies never
 * count as an answer and deleted messages wait for nobody (product.md section 2).
 */
export function waitingSince(heads: readonly MessageHead[], doneAt: number | null): number | null {
  const answeredAt = lastAnswerAt(heads)
  const settledAt = Math.max(answeredAt, doneAt ?? -Infinity)
  const waiting = heads.find((head) => head.direction === 'in' && !head.isDeleted && head.sentAt > settledAt)
  return waiting?.sentAt ?? null
}

function lastAnswerAt(heads: readonly MessageHead[]): number {
  const answer = heads.findLast((head) => head.direction === 'out' && !head.isAutomatic && !head.isDeleted)
  return answer?.sentAt ?? -Infinity
}
