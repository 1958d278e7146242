import { describe, expect, it } from 'vitest'

import { nextPollAt } from '#shared/domain/accounts/pollSchedule'

const now = Date.UTC(2026, 10, 22, 12)

describe('nextPollAt', () => {
  it('asks again after a minute, a little spread', () => {
    expect(nextPollAt(now, 0, null, 0)).toBe(now + 60_000)
    expect(nextPollAt(now, 0, null, 1)).toBe(now + 72_000)
  })

  it('asks sooner in a flood, before 400 more have come, and never before 5 seconds', () => {
    const perSecond = (count: number) => nextPollAt(now, 0, null, 0, count / 1000) - now
    expect([1, 10, 32, 1000].map(perSecond).map(Math.round)).toEqual([60_000, 40_000, 12_500, 5_000])
  })

  it('waits as usual after a failure, however much came before', () => {
    expect(nextPollAt(now, 1, { code: 'timedOut' }, 0, 1)).toBe(now + 30_000)
  })

  it('waits twice as long after each failure, at most 15 minutes', () => {
    const waits = [1, 2, 3, 10].map((failures) => nextPollAt(now, failures, { code: 'timedOut' }, 0) - now)
    expect(waits).toEqual([30_000, 60_000, 120_000, 900_000])
  })

  it('looks for a lost network at least once a minute', () => {
    expect(nextPollAt(now, 10, { code: 'offline' }, 0)).toBe(now + 60_000)
  })

  it('waits as long as the network asked', () => {
    expect(nextPollAt(now, 1, { code: 'rateLimited', retryAt: now + 700_000 }, 0)).toBe(now + 700_000)
  })

  it('waits for the next UTC day when the limit is spent', () => {
    expect(nextPollAt(now, 1, { code: 'spendingLimitReached', limitUsd: 1 }, 1)).toBe(Date.UTC(2026, 10, 23))
  })
})
