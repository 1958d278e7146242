import { describe, expect, it } from 'vitest'

import type { Heard } from '#shared/domain/announcements/heard'
import { nextRingAt, type Waiting } from '#shared/domain/announcements/nextRingAt'

const now = 1_000_000
const heard = (parts: Partial<Heard> = {}): Heard => ({
  ...{ conversationId: 'conversation', messageId: 'message', isUrgent: false, sentAt: now, heardAt: now },
  ...parts,
})
const waiting = (parts: Partial<Waiting>): Waiting => ({ heard: [], hasAlert: false, rungAt: null, ...parts })

describe('nextRingAt', () => {
  it('is never where nothing was heard', () => {
    expect(nextRingAt(waiting({}), now)).toBeNull()
  })

  it('is now for what cannot wait and for an alert', () => {
    expect(nextRingAt(waiting({ heard: [heard(), heard({ isUrgent: true })] }), now)).toBe(now)
    expect(nextRingAt(waiting({ hasAlert: true }), now)).toBe(now)
  })

  it('is 30 s after the last ring, whatever is waiting', () => {
    const rungAt = now - 10_000
    expect(nextRingAt(waiting({ heard: [heard({ isUrgent: true })], rungAt }), now)).toBe(now + 20_000)
    expect(nextRingAt(waiting({ hasAlert: true, rungAt }), now)).toBe(now + 20_000)
  })

  it('gathers the rest for 10 s, and for 2 minutes after a ring', () => {
    expect(nextRingAt(waiting({ heard: [heard({ heardAt: now - 4_000 }), heard()] }), now)).toBe(now + 6_000)
    expect(nextRingAt(waiting({ heard: [heard()], rungAt: now - 30_000 }), now)).toBe(now + 90_000)
  })

  it('is not before now, however long something has waited', () => {
    expect(nextRingAt(waiting({ heard: [heard({ heardAt: 0 })], rungAt: 0 }), now)).toBe(now)
  })
})
