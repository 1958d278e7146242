import { describe, expect, it } from 'vitest'

import { usd } from '../../../../../src/main/channels/x/prices'
import { xPrices } from '../../../../../src/renderer/features/accounts/x/listPrices'

describe('the prices that the guide shows', () => {
  it('are those that the ledger counts with', () => {
    expect(xPrices).toEqual({
      ownMention: usd.ownedPost,
      author: usd.user,
      message: usd.directMessage,
      foundPost: usd.post,
      reply: usd.sentReply,
      replyWithLink: usd.sentPostWithLink,
      messageSent: usd.sentDirectMessage,
    })
  })
})
