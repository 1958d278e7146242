import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { priorityOf, timePoints, type PrioritySituation } from '#shared/domain/triage/priority/priority'
import { defaultWeights, priorityParts } from '#shared/domain/triage/priority/priorityParts'

const hour = 60 * 60 * 1000
const now = 1_000 * hour

/** A common question in public that came just now. */
const plain: PrioritySituation = {
  tier: 1,
  isSale: false,
  isNegative: false,
  reach: 'addressed',
  namesOwner: false,
  words: [],
  isVip: false,
  isVerified: false,
  followerCount: null,
  otherComplaints: 0,
  isThirdContact: false,
  isChronic: false,
  hasReplyWindow: false,
  waitingSince: now,
  dueAt: now + 2 * hour,
}
const situation = (parts: Partial<PrioritySituation>): PrioritySituation => ({ ...plain, ...parts })
const sum = (parts: Partial<PrioritySituation>, weights = defaultWeights, at = now) => {
  const priority = priorityOf(situation(parts), weights)
  return priority.points + timePoints(priority, weights, at)
}

describe('golden orderings', () => {
  const orders: readonly (readonly [string, readonly Partial<PrioritySituation>[]])[] = [
    ['the tiers, all else alike', [{ tier: 3 }, { tier: 2 }, { tier: 1 }]],
    [
      'trouble of an unknown person before a question of a famous one',
      [
        { tier: 3, isNegative: true },
        { tier: 1, isVerified: true, followerCount: 5_000_000 },
      ],
    ],
    [
      'a shattered parcel just in before a question that is overdue',
      [
        { tier: 3, isNegative: true, reach: 'direct' },
        { tier: 1, waitingSince: now - 9 * hour, dueAt: now - 7 * hour },
      ],
    ],
    [
      'overdue trouble before new trouble',
      [
        { tier: 3, isNegative: true, waitingSince: now - 2 * hour, dueAt: now - hour },
        { tier: 3, isNegative: true },
      ],
    ],
    [
      'a message before a mention before a name only',
      [{ reach: 'direct' }, { reach: 'addressed' }, { reach: 'named' }],
    ],
    ['somebody about to buy before somebody who asks', [{ isSale: true }, {}]],
    ['somebody about to buy before praise by a verified account', [{ isSale: true }, { isVerified: true }]],
    [
      'who waited longest, all else alike',
      [
        { waitingSince: now - 1.5 * hour, dueAt: now + 0.5 * hour },
        { waitingSince: now - hour, dueAt: now + hour },
        {},
      ],
    ],
    [
      'who can be answered for some hours only before who can be answered for ever',
      [{ reach: 'direct', hasReplyWindow: true }, { reach: 'direct' }],
    ],
    ['the third message in a day before the first', [{ tier: 2, isThirdContact: true }, { tier: 2 }]],
    [
      'a first complaint before one of many',
      [
        { tier: 2, isNegative: true },
        { tier: 2, isNegative: true, isChronic: true },
      ],
    ],
    ['who is marked as important before others', [{ isVip: true }, { isVerified: true, followerCount: 20_000 }, {}]],
    [
      'a complaint before praise',
      [
        { tier: 2, isNegative: true },
        { isVip: true, reach: 'named' },
      ],
    ],
    ['a trigger word before none', [{ words: ['refund'] }, {}]],
    ['more followers before fewer', [{ followerCount: 90_000 }, { followerCount: 9_000 }, { followerCount: 900 }]],
  ]

  it.each(orders)('%s', (_title, situations) => {
    const sums = situations.map((one) => sum(one))
    expect(sums).toEqual([...sums].sort((a, b) => b - a))
    expect(new Set(sums).size).toBe(sums.length)
  })
})

describe('the sum', () => {
  it('is made of the parts it shows, and shows none that adds nothing', () => {
    const { points, shares } = priorityOf(
      situation({ tier: 3, isNegative: true, reach: 'direct', followerCount: 10_000 }),
      defaultWeights,
    )
    expect(Object.fromEntries(shares.map((share) => [share.part, share.points]))).toEqual({
      urgent: 5_000,
      direct: 20,
      negative: 15,
      followers: 8,
    })
    expect(points).toBe(5_043)
  })

  it('grows by the hour, from below zero before the deadline to above it afterwards', () => {
    const priority = priorityOf(plain, defaultWeights)
    expect([0, 1, 2, 3].map((hours) => timePoints(priority, defaultWeights, now + hours * hour))).toEqual([
      -20, -10, 0, 10,
    ])
  })

  it('counts what may wait for ever as due after a week', () => {
    const { countsUntil } = priorityOf(situation({ dueAt: null }), defaultWeights)
    expect(countsUntil).toBe(now + 7 * 24 * hour)
  })

  it('goes by the owner’s weights', () => {
    const weights = { ...defaultWeights, urgent: 0, vip: 500 }
    expect(sum({ isVip: true }, weights)).toBeGreaterThan(sum({ tier: 3 }, weights))
    expect(sum({ dueAt: now - hour }, { ...defaultWeights, hour: 100 })).toBe(100 + defaultWeights.addressed)
  })

  const anything = fc.record({
    tier: fc.constantFrom(1 as const, 2 as const, 3 as const),
    isSale: fc.boolean(),
    isNegative: fc.boolean(),
    reach: fc.constantFrom('direct' as const, 'addressed' as const, 'named' as const),
    hasReplyWindow: fc.boolean(),
    namesOwner: fc.boolean(),
    words: fc.array(fc.string(), { maxLength: 3 }),
    isVip: fc.boolean(),
    isVerified: fc.boolean(),
    followerCount: fc.option(fc.nat()),
    otherComplaints: fc.nat(5),
    isThirdContact: fc.boolean(),
    isChronic: fc.boolean(),
    waitingSince: fc.nat(),
    dueAt: fc.option(fc.nat()),
  })

  it('is whole numbers of known parts for anything at all', () => {
    fc.assert(
      fc.property(anything, fc.nat(), (one, at) => {
        const priority = priorityOf(one, defaultWeights)
        expect(Number.isInteger(timePoints(priority, defaultWeights, at))).toBe(true)
        expect(priority.shares.every(({ part, points }) => priorityParts.includes(part) && points !== 0)).toBe(true)
        expect(priority.shares.reduce((all, { points }) => all + points, 0)).toBe(priority.points)
      }),
    )
  })

  it('orders two conversations as their turns do, whenever it is asked', () => {
    fc.assert(
      fc.property(anything, anything, fc.integer({ min: 1, max: 500 }), fc.nat(), (one, other, perHour, at) => {
        const weights = { ...defaultWeights, hour: perHour }
        const [first, second] = [one, other]
          .map((each) => priorityOf(each, weights))
          .toSorted((a, b) => a.turnAt - b.turnAt)
          .map((priority) => priority.points + timePoints(priority, weights, at))
        // Each of the sums is rounded once.
        expect((first ?? 0) + 1).toBeGreaterThanOrEqual(second ?? 0)
      }),
    )
  })
})
