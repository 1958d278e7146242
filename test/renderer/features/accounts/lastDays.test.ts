import { describe, expect, it } from 'vitest'

import { lastDays } from '../../../../src/renderer/features/accounts/lastDays'

describe('lastDays', () => {
  it('fills the days without costs and leaves out those before', () => {
    const now = Date.UTC(2026, 2, 2, 23, 59)
    const days = [
      { day: '2026-03-02', usd: 3 },
      { day: '2026-02-28', usd: 1 },
      { day: '2026-02-01', usd: 9 },
    ]
    expect(lastDays(days, now, 4)).toEqual([
      { day: '2026-02-27', usd: 0 },
      { day: '2026-02-28', usd: 1 },
      { day: '2026-03-01', usd: 0 },
      { day: '2026-03-02', usd: 3 },
    ])
  })
})
