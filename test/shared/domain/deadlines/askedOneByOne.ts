import type { ClockMessage, ResponseRound } from '#shared/domain/deadlines/responseRounds'

/**
 * The waits of a conversation by another way of thinking: each of the customer's messages asks for itself what ended its
 * wait; those with the same end waited together, since the first of them.
 */
export function askedOneByOne(messages: readonly ClockMessage[], dismissedAt: number | null): ResponseRound[] {
  const there = messages.filter(({ isDeleted }) => !isDeleted)
  const ours = there.filter(({ direction, isAutomatic }) => direction === 'out' && !isAutomatic)
  const replies = ours.filter(({ isHolding }) => isHolding !== true).map(({ sentAt }) => sentAt)
  const holdings = ours.filter(({ isHolding }) => isHolding === true).map(({ sentAt }) => sentAt)
  const asked = there.filter(({ direction }) => direction === 'in').map(({ sentAt }) => sentAt)
  const ends = new Map<number, number[]>()
  for (const at of asked) {
    const end = earliest([...replies, dismissedAt ?? Infinity], at)
    ends.set(end, [...(ends.get(end) ?? []), at])
  }
  return [...ends]
    .sort(([one], [other]) => one - other)
    .map(([end, together]) => {
      const startedAt = Math.min(...together)
      const heldAt = earliest(holdings, startedAt)
      return {
        startedAt,
        acknowledgedAt: heldAt <= end && heldAt < Infinity ? heldAt : null,
        ended: end === Infinity ? null : { at: end, by: replies.includes(end) ? 'reply' : 'dismissal' },
      }
    })
}

function earliest(moments: readonly number[], from: number): number {
  return Math.min(...moments.filter((at) => at >= from), Infinity)
}
