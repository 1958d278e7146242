import { expect, it } from 'vitest'

import { clockDifference } from '../../../../src/main/channels/x/clockDifference'

it.each([
  ['how far X is ahead', 'Sun, 22 Nov 2026 09:01:00 GMT', 60_000],
  ['how far X is behind', 'Sun, 22 Nov 2026 08:59:00 GMT', -60_000],
  ['nothing from a date that is none', 'yesterday', 0],
  ['nothing without a date', undefined, 0],
])('tells %s', (_, date, difference) => {
  const answer = { status: 200, data: null, headers: { date } }
  expect(clockDifference(answer, Date.parse('2026-11-22T09:00:00Z'))).toBe(difference)
})
