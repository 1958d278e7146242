import { describe, expect, it } from 'vitest'

import type { Hold } from '#shared/domain/outbox/hold'
import { aReply, deliveries } from '#test/builders/replies'
import { undoneReplyId } from '../../../src/renderer/app/useUndoReply'

const held: Hold = { as: 'part', state: 'queued', reason: null }
const after = (replyId: string, as: 'part' | 'notice' = 'part') => ({ replyId, as })

describe('the reply that is taken back by one key', () => {
  it('is the newest that has not left', () => {
    const replies = [aReply({ id: 'a' }), aReply({ id: 'b' }), aReply({ id: 'c', delivery: deliveries.sending })]
    expect(undoneReplyId({ replies, holds: {} })).toBe('b')
    expect(undoneReplyId({ replies: replies.slice(2), holds: {} })).toBeNull()
  })

  it('is the first part of a thread that has not left', () => {
    const replies = [
      aReply({ id: 'a' }),
      aReply({ id: 'b', after: after('a') }),
      aReply({ id: 'c', after: after('b') }),
    ]
    expect(undoneReplyId({ replies, holds: { b: held, c: held } })).toBe('a')
    expect(undoneReplyId({ replies: replies.slice(1), holds: { c: held } })).toBe('b')
  })

  it('is the private message of a pair, which is in another conversation', () => {
    const replies = [aReply({ id: 'notice', after: after('message', 'notice') })]
    expect(undoneReplyId({ replies, holds: { notice: held } })).toBe('message')
    expect(undoneReplyId({ replies, holds: {} })).toBe('notice')
  })
})
