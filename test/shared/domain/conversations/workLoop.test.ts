import { describe, expect, it } from 'vitest'

import type { LaneCount, LaneId } from '#shared/domain/conversations/inboxView'
import { isWaitingLane, nextLane, type LoopLane } from '#shared/domain/conversations/workLoop'

const counted = (counts: Partial<Record<LaneCount['lane'], number>>): LaneCount[] =>
  Object.entries(counts).map(([lane, count]) => ({ lane: lane as LaneCount['lane'], count }))

describe('the next lane', () => {
  it.each<[Partial<Record<LaneCount['lane'], number>>, LaneId | null, LoopLane | null]>([
    [{ now: 1, questions: 2 }, null, 'now'],
    [{ now: 0, directMessages: 0, negative: 3 }, null, 'negative'],
    [{ now: 1, directMessages: 2, questions: 2 }, 'now', 'directMessages'],
    [{ now: 1, negative: 2, community: 2 }, 'negative', 'community'],
    [{ now: 1, negative: 2 }, 'community', 'now'],
    [{ negative: 2 }, 'negative', 'negative'],
    [{ mentions: 2 }, 'done', 'mentions'],
    [{ mentions: 2 }, 'inbox', 'mentions'],
    [{ waiting: 7, done: 4, drafts: 2, outbox: 1 }, 'now', null],
    [{}, null, null],
  ])('of %j after %s is %s', (counts, from, next) => {
    expect(nextLane(counted(counts), from)).toBe(next)
  })
})

it('knows the lanes in which something waits for the owner', () => {
  const all: LaneId[] = ['now', 'inbox', 'directMessages', 'negative', 'questions', 'mentions', 'community']
  expect([...all, 'waiting' as const, 'done' as const].filter(isWaitingLane)).toEqual(all)
})
