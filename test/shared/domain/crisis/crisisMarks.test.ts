import { describe, expect, it } from 'vitest'

import { crisisMarks } from '#shared/domain/crisis/crisisMarks'
import type { Change } from '#shared/domain/shop/change'
import { aShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'
import { aVerdict } from '#test/builders/verdicts'

const read = (verdict = aVerdict()): Change => ({
  type: 'messageTriaged',
  messageId: 'message',
  conversationId: 'conversation',
  verdict,
})
const marks = (...changes: Change[]) => {
  const entry = aShop(...changes).conversations.get('conversation')
  return entry ? crisisMarks(entry, 0) : []
}

describe('crisisMarks', () => {
  it('are of messages that were read, against the shop or not', () => {
    expect(marks()).toEqual([])
    expect(marks(read()).map(({ isAgainst }) => isAgainst)).toEqual([true])
    expect(marks(read(aVerdict({ tier: 1, sentiment: 'positive' }))).map(({ isAgainst }) => isAgainst)).toEqual([false])
  })

  it('stay when the message is answered and its verdict goes', () => {
    const answer = aMessage({ id: 'out', remoteId: '12', direction: 'out', sentAt: 9_000, receivedAt: 9_000 })
    const answered: Change = { type: 'messageArrived', message: answer }
    expect(aShop(read(), answered).conversations.get('conversation')?.verdicts).toEqual([])
    expect(marks(read(), answered).map(({ isAgainst }) => isAgainst)).toEqual([true])
  })

  it('follow a message that is read again, and leave out what was deleted', () => {
    const calm = read(aVerdict({ tier: 2, sentiment: 'neutral' }))
    expect(marks(read(), calm).map(({ isAgainst }) => isAgainst)).toEqual([false])
    const deleted: Change = {
      type: 'messageDeleted',
      messageId: 'message',
      conversationId: 'conversation',
      deletedAt: 1,
    }
    expect(marks(read(), deleted)).toEqual([])
  })
})
