import { describe, expect, it } from 'vitest'

import { applyChange } from '#shared/domain/shop/applyChange'
import type { Change } from '#shared/domain/shop/change'
import { createShop } from '#shared/domain/shop/createShop'
import { openedShop } from '#test/builders/aShop'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { anOwnerRule } from '#test/builders/ownerRules'
import { aReply } from '#test/builders/replies'
import { shopAsData } from '#test/builders/shopAsData'

const other: readonly Change[] = [
  { type: 'accountConnected', account: anAccount() },
  { type: 'identitySeen', identity: anIdentity({ id: 'x:other', remoteId: 'other' }) },
  { type: 'customerMet', customer: aCustomer({ id: 'other', identityIds: ['x:other'] }) },
  {
    type: 'conversationOpened',
    conversation: aConversation({ id: 'other', threadId: 'o', customerId: 'other', identityId: 'x:other' }),
  },
  { type: 'messageArrived', message: aMessage({ id: 'o1', conversationId: 'other', remoteId: '77' }) },
]

const draft = { text: 'Dear', cursorAt: 0, answersMessageId: null, seenRevision: 0, startedAt: 1, savedAt: 1 }

function replayed(...changes: readonly Change[]) {
  const shop = createShop()
  for (const change of changes) applyChange(shop, change)
  return shopAsData(shop)
}

describe('an erased customer', () => {
  it('leaves the shop as if they had never written', () => {
    const theirs: readonly Change[] = [
      ...openedShop,
      {
        type: 'messageEdited',
        messageId: 'message',
        conversationId: 'conversation',
        remoteId: '12',
        text: 'x',
        editedAt: 2,
      },
      { type: 'deletionSeen', accountId: 'x:shop', remoteId: '12', at: 3 },
      { type: 'draftSaved', draft: { ...draft, conversationId: 'conversation' } },
      { type: 'replyQueued', reply: aReply() },
      { type: 'conversationTagged', conversationId: 'conversation', tags: ['late'], at: 4 },
      { type: 'ownerRuleSaved', rule: anOwnerRule({ from: 'customer' }) },
    ]
    const erased: Change = { type: 'customerErased', customerId: 'customer', at: 5 }
    expect(replayed(...theirs, ...other, erased)).toEqual(replayed(...other))
    expect(replayed(...other, erased)).toEqual(replayed(...other))
  })

  it('leaves a rule that holds for others too, without what it quotes of them', () => {
    const shop = replayed(
      ...openedShop,
      { type: 'ownerRuleSaved', rule: anOwnerRule() },
      { type: 'customerErased', customerId: 'customer', at: 5 },
    )
    expect(shop.ownerRules).toEqual({ rule: anOwnerRule({ example: { quote: '', conversationId: '' } }) })
  })
})
