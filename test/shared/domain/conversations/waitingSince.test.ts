import { describe, expect, it } from 'vitest'

import { acknowledgedAt, waitingSince } from '#shared/domain/conversations/waitingSince'
import type { MessageHead } from '#shared/domain/shop/shop'

function head(sentAt: number, parts: Partial<MessageHead> = {}): MessageHead {
  return {
    id: `m${sentAt}`,
    remoteId: `${sentAt}`,
    earlierRemoteIds: [],
    direction: 'in',
    sentAt,
    receivedAt: sentAt,
    editedAt: null,
    isDeleted: false,
    isAutomatic: false,
    ...parts,
  }
}
const answer = { direction: 'out' } as const

describe('waitingSince', () => {
  it.each([
    ['nothing was written', [], null, null],
    ['one message waits', [head(1)], null, 1],
    ['later messages do not restart the clock', [head(1), head(2)], null, 1],
    ['an answer stops it', [head(1), head(2, answer)], null, null],
    ['a message after the answer starts it again', [head(1), head(2, answer), head(3)], null, 3],
    ['an away reply is no answer', [head(1), head(2, { ...answer, isAutomatic: true })], null, 1],
    ['a holding reply promises one', [head(1), head(2, { ...answer, isHolding: true })], null, 1],
    ['a deleted message waits for nobody', [head(1, { isDeleted: true })], null, null],
    ['the next one counts when the first is deleted', [head(1, { isDeleted: true }), head(2)], null, 2],
    ['a deleted answer is none', [head(1), head(2, { ...answer, isDeleted: true })], null, 1],
    ['done settles what came before', [head(1), head(2)], 2, null],
    ['a message after done waits', [head(1), head(3)], 2, 3],
  ])('%s', (_title, heads, doneAt, expected) => {
    expect(waitingSince(heads, doneAt)).toBe(expected)
  })
})

describe('acknowledgedAt', () => {
  const holding = { ...answer, isHolding: true } as const
  it.each([
    ['nobody waits', [head(1, holding)], null, null],
    ['nothing was said', [head(1)], 1, null],
    ['the first holding reply counts', [head(1), head(2, holding), head(3, holding)], 1, 2],
    ['one of an earlier wait does not', [head(1), head(2, holding), head(3, answer), head(4)], 4, null],
    ['a deleted one does not', [head(1), head(2, { ...holding, isDeleted: true })], 1, null],
  ])('%s', (_title, heads, since, expected) => {
    expect(acknowledgedAt(heads, since)).toBe(expected)
  })
})
