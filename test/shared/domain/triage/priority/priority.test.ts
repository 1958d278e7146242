import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { priorityOf, type PrioritySituation } from '#shared/domain/triage/priority/priority'
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
  openComplaints: 0,
  contactsIn24h: 1,
  complaintsIn90Days: 0,
  startedAt: now,
  dueAt: now + 2 * hour,
  windowClosesAt: null,
}
const situation = (parts: Partial<PrioritySituation>): PrioritySituation => ({ ...plain, ...parts })
const sum = (parts: Partial<PrioritySituation>) => priorityOf(situation(parts), defaultWeights, now).sum

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
        { tier: 1, startedAt: now - 9 * hour, dueAt: now - 7 * hour },
      ],
    ],
    [
      'overdue trouble before new trouble',
      [
        { tier: 3, startedAt: now - 2 * hour, dueAt: now - hour },
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
      [{ startedAt: now - 1.5 * hour, dueAt: now + 0.5 * hour }, { startedAt: now - hour, dueAt: now + hour }, {}],
    ],
    [
      'a window about to close before one that is wide open',
      [{ windowClosesAt: now + 2 * hour }, { windowClosesAt: now + 20 * hour }],
    ],
    ['the third message in a day before the first', [{ tier: 2, contactsIn24h: 3 }, { tier: 2 }]],
    [
      'a first complaint before one of many',
      [
        { tier: 2, isNegative: true },
        { tier: 2, isNegative: true, complaintsIn90Days: 9 },
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
    const sums = situations.map(sum)
    expect(sums).toEqual([...sums].sort((a, b) => b - a))
    expect(new Set(sums).size).toBe(sums.length)
  })
})

describe('the sum', () => {
  it('is made of the parts it shows, and shows none that adds nothing', () => {
    const { sum: whole, shares } = priorityOf(
      situation({ tier: 3, isNegative: true, reach: 'direct', followerCount: 10_000 }),
      defaultWeights,
      now,
    )
    expect(Object.fromEntries(shares.map(({ part, points }) => [part, points]))).toEqual({
      urgent: 100,
      direct: 20,
      negative: 15,
      followers: 8,
    })
    expect(whole).toBe(143)
  })

  it('counts a deadline as due soon until it passes, then as overdue, never as both', () => {
    const parts = (at: number) => priorityOf(plain, defaultWeights, at).shares.map(({ part }) => part)
    expect(parts(now)).not.toContain('dueSoon')
    expect(parts(now + hour)).toContain('dueSoon')
    expect(parts(now + 2 * hour)).toContain('overdue')
    expect(parts(now + 2 * hour)).not.toContain('dueSoon')
  })

  it('goes by the owner’s weights', () => {
    const weights = { ...defaultWeights, urgent: 0, vip: 500 }
    const at = (parts: Partial<PrioritySituation>) => priorityOf(situation(parts), weights, now).sum
    expect(at({ isVip: true })).toBeGreaterThan(at({ tier: 3 }))
  })

  it('is whole numbers of known parts for anything at all', () => {
    const anything = fc.record({
      tier: fc.constantFrom(1 as const, 2 as const, 3 as const),
      isSale: fc.boolean(),
      isNegative: fc.boolean(),
      reach: fc.constantFrom('direct' as const, 'addressed' as const, 'named' as const),
      namesOwner: fc.boolean(),
      words: fc.array(fc.string(), { maxLength: 3 }),
      isVip: fc.boolean(),
      isVerified: fc.boolean(),
      followerCount: fc.option(fc.nat()),
      openComplaints: fc.nat(5),
      contactsIn24h: fc.nat(9),
      complaintsIn90Days: fc.nat(20),
      startedAt: fc.option(fc.nat()),
      dueAt: fc.option(fc.nat()),
      windowClosesAt: fc.option(fc.nat()),
    })
    fc.assert(
      fc.property(anything, fc.nat(), (one, at) => {
        const { sum: whole, shares } = priorityOf(one, defaultWeights, at)
        expect(Number.isInteger(whole)).toBe(true)
        expect(shares.every(({ part, points }) => priorityParts.includes(part) && points !== 0)).toBe(true)
        expect(shares.reduce((all, { points }) => all + points, 0)).toBe(whole)
      }),
    )
  })
})
