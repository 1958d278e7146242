import { describe, expect, it } from 'vitest'

import { retryAt } from '../../../src/main/net/retryAt'

const now = Date.parse('2026-11-22T10:00:00Z')
const minute = 60_000

describe('retryAt', () => {
  it.each([
    ['seconds', { 'retry-after': '120' }, now + 2 * minute],
    ['a date', { 'retry-after': 'Sun, 22 Nov 2026 10:05:00 GMT' }, now + 5 * minute],
    [
      'the reset of a spent window',
      { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': String((now + 9 * minute) / 1000) },
      now + 9 * minute,
    ],
    [
      'the later of two spent windows',
      {
        'x-rate-limit-remaining': '0',
        'x-rate-limit-reset': String((now + minute) / 1000),
        'x-user-limit-24hour-remaining': '0',
        'x-user-limit-24hour-reset': String((now + 60 * minute) / 1000),
      },
      now + 60 * minute,
    ],
    [
      'Mastodon’s date',
      { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '2026-11-22T10:03:00.000Z' },
      now + 3 * minute,
    ],
  ])('waits until %s', (_, headers, expected) => {
    expect(retryAt(headers, now)).toBe(expected)
  })

  it.each([
    ['nothing is said', {}],
    ['the reset is past', { 'x-rate-limit-remaining': '0', 'x-rate-limit-reset': '1000' }],
    ['the words are nonsense', { 'retry-after': 'soon' }],
    ['the window is not spent', { 'x-rate-limit-remaining': '3', 'x-rate-limit-reset': '1900000000' }],
  ])('waits a minute where %s', (_, headers) => {
    expect(retryAt(headers, now)).toBe(now + minute)
  })

  it('never waits longer than a day', () => {
    expect(retryAt({ 'retry-after': '999999999' }, now)).toBe(now + 24 * 60 * minute)
  })
})
