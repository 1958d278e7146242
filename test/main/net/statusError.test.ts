import { describe, expect, it } from 'vitest'

import { statusError } from '../../../src/main/net/statusError'

const now = 1_000_000
const of = (status: number, detail = '') => statusError({ status, headers: {}, detail }, now)

describe('statusError', () => {
  it.each([200, 201, 204])('finds nothing wrong with %d', (status) => {
    expect(of(status)).toBeNull()
  })

  it.each([
    [401, { code: 'authExpired' }],
    [402, { code: 'outOfCredits' }],
    [403, { code: 'refused', detail: 'why' }],
    [400, { code: 'refused', detail: 'why' }],
    [404, { code: 'notFound' }],
    [408, { code: 'timedOut' }],
    [429, { code: 'rateLimited', retryAt: now + 60_000 }],
    [500, { code: 'serverTrouble', status: 500 }],
    [503, { code: 'serverTrouble', status: 503 }],
    [504, { code: 'timedOut' }],
    [302, { code: 'unreadableAnswer' }],
    [0, { code: 'unreadableAnswer' }],
  ])('words %d', (status, error) => {
    expect(of(status, 'why')).toEqual(error)
  })

  it('keeps no more than 300 characters of a network’s words', () => {
    expect(of(400, 'x'.repeat(1000))).toEqual({ code: 'refused', detail: 'x'.repeat(300) })
  })
})
