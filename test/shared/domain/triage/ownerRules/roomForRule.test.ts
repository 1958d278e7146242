import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { roomForRule } from '#shared/domain/triage/ownerRules/roomForRule'
import { aShop } from '#test/builders/aShop'
import { anOwnerRule } from '#test/builders/ownerRules'
import { aVerdict } from '#test/builders/verdicts'

const saved = (id: string, about = anOwnerRule().about): Change => ({
  type: 'ownerRuleSaved',
  rule: anOwnerRule({ id, about }),
})
const ofWords = (count: number) => Array.from({ length: count }, (_, index) => saved(`words-${index}`))
const read: Change = {
  type: 'messageTriaged',
  conversationId: 'conversation',
  messageId: 'message',
  verdict: aVerdict(),
}
const onWaiting = saved('waiting', { conversationId: 'conversation', messageIds: ['message'] })
const onAnswered = saved('answered', { conversationId: 'conversation', messageIds: ['earlier'] })

describe('roomForRule', () => {
  it('is there up to five hundred', () => {
    expect(roomForRule(aShop(...ofWords(499)), 0)).toEqual([])
    expect(roomForRule(aShop(...ofWords(500)), 0)).toBeNull()
    expect(roomForRule(aShop(...ofWords(500)), 1)).toEqual([])
  })

  it('is made by a rule about messages that no longer wait, never by another one', () => {
    expect(roomForRule(aShop(read, onWaiting, onAnswered, ...ofWords(498)), 0)).toEqual(['answered'])
    expect(roomForRule(aShop(read, onWaiting, ...ofWords(499)), 0)).toBeNull()
  })
})
