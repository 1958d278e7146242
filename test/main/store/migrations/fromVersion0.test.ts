import { describe, expect, it } from 'vitest'

import { fromVersion0 } from '../../../../src/main/store/migrations/fromVersion0'

const line = (change: unknown) => ({ v: 0, at: '2026-09-28T07:00:00.000Z', change })

describe('a line of version 0', () => {
  it('gets the number after the last one, and its one change in a list', () => {
    const change = { type: 'conversationRead', conversationId: 'conversation', at: 1 }
    expect(fromVersion0.migrate(line(change), 41)).toEqual({
      v: 1,
      n: 42,
      at: '2026-09-28T07:00:00.000Z',
      changes: [change],
    })
  })

  it.each([
    ['no change', undefined],
    ['a change nobody knows', { type: 'nobodyKnows' }],
    ['a message without its author', { type: 'messageArrived', message: { id: 'message' } }],
    ['a change that lacks a part', { type: 'conversationRead', at: 1 }],
  ])('is none of that version with %s', (_what, change) => {
    expect(fromVersion0.migrate(line(change), 0)).toBeNull()
  })
})
