import { describe, expect, it } from 'vitest'

import type { RecordOf } from '#shared/domain/exports/exportRecord'
import { startBatch } from '#shared/domain/exports/importBatch'
import { mergeConversation, mergeDeletion, mergeMessage } from '#shared/domain/exports/mergeConversation'
import type { Message } from '#shared/domain/conversations/message'
import { createShop } from '#shared/domain/shop/createShop'
import { aShop } from '#test/builders/aShop'
import { aConversation, aMessage } from '#test/builders/conversations'

const means = { now: 9_000, openReplyReason: { code: 'interrupted' } as const }
const into = (shop = aShop()) => startBatch(shop, null, means)

function record(conversation = {}, marks = {}): RecordOf<'conversation'> {
  return {
    type: 'conversation',
    conversation: aConversation(conversation),
    readAt: 0,
    doneAt: null,
    tags: [],
    ...marks,
  }
}
const message = (parts: Partial<Message> = {}): RecordOf<'message'> => ({ type: 'message', message: aMessage(parts) })

describe('a conversation', () => {
  it('is opened with its marks', () => {
    const marks = { readAt: 3_000, doneAt: 4_000, tags: ['parcel'] }
    expect(mergeConversation(into(createShop()), record({}, marks)).changes).toEqual([
      { type: 'conversationOpened', conversation: aConversation() },
      { type: 'conversationRead', conversationId: 'conversation', at: 3_000 },
      { type: 'conversationDone', conversationId: 'conversation', at: 4_000 },
      { type: 'conversationTagged', conversationId: 'conversation', tags: ['parcel'], at: 9_000 },
    ])
  })

  it('that the shop has under another id is the shop’s, with the shop’s marks', () => {
    const batch = into()
    const decision = mergeConversation(batch, record({ id: 'exported' }, { doneAt: 4_000 }))
    expect(decision).toMatchObject({ fate: 'known', changes: [] })
    expect(batch.place).toMatchObject({ exportedId: 'exported', conversationId: 'conversation', isNew: false })
    expect(mergeMessage(batch, message({ conversationId: 'exported', id: 'm2', remoteId: '11' })).changes).toEqual([
      { type: 'messageArrived', message: aMessage({ id: 'm2', remoteId: '11' }) },
    ])
  })

  it('goes to the customer the shop knows by that identity', () => {
    const { changes } = mergeConversation(into(), record({ id: 'new', threadId: 'other', customerId: 'exported' }))
    expect(changes).toMatchObject([{ conversation: { id: 'new', customerId: 'customer' } }])
  })

  it('whose id is taken by another thread stays out with all its messages', () => {
    const batch = into()
    expect(mergeConversation(batch, record({ threadId: 'other' }))).toMatchObject({ fate: 'clashing', changes: [] })
    expect(mergeMessage(batch, message({ id: 'm2', remoteId: '11' }))).toMatchObject({ fate: 'clashing', changes: [] })
  })

  it('is never given to a customer it does not name by identity', () => {
    const stranger = record({ id: 'new', threadId: 'other', identityId: 'x:stranger' })
    expect(mergeConversation(into(), stranger)).toMatchObject({ fate: 'clashing', changes: [] })
  })
})

describe('a message', () => {
  const atConversation = (shop = aShop()) => {
    const batch = into(shop)
    mergeConversation(batch, record())
    return batch
  }

  it('that the shop has under any of its ids stays as the shop has it', () => {
    const known = [
      message({ id: 'other', text: 'Changed' }),
      message({ id: 'other', remoteId: '99', earlierRemoteIds: ['10'] }),
    ]
    for (const one of known) expect(mergeMessage(atConversation(), one)).toMatchObject({ fate: 'known', changes: [] })
  })

  it('that the shop has in another conversation is not added to this one', () => {
    const elsewhere = aShop(
      { type: 'conversationOpened', conversation: aConversation({ id: 'second', threadId: 'second' }) },
      { type: 'messageArrived', message: aMessage({ id: 'm2', remoteId: '20', conversationId: 'second' }) },
    )
    expect(mergeMessage(atConversation(elsewhere), message({ id: 'm2', remoteId: '20' })).fate).toBe('known')
  })

  it('that the shop has seen deleted stays away', () => {
    const shop = aShop({ type: 'deletionSeen', accountId: 'x:shop', remoteId: '11', at: 1 })
    expect(mergeMessage(atConversation(shop), message({ id: 'm2', remoteId: '11' })).fate).toBe('known')
  })

  it('whose id is taken stays out', () => {
    expect(mergeMessage(atConversation(), message({ remoteId: '11' }))).toMatchObject({ fate: 'clashing', changes: [] })
  })

  it('that was deleted comes without its text', () => {
    const deleted = message({ id: 'm2', remoteId: '11', deletedAt: 5_000, text: 'Secret', earlierTexts: ['Secret'] })
    expect(JSON.stringify(mergeMessage(atConversation(), deleted).changes)).not.toContain('Secret')
  })

  it('needs its conversation before it, and the same account', () => {
    expect(mergeMessage(into(), message()).fate).toBe('orphaned')
    expect(mergeMessage(atConversation(), message({ conversationId: 'else', remoteId: '11' })).fate).toBe('orphaned')
    expect(mergeMessage(atConversation(), message({ accountId: 'x:else', remoteId: '11' })).fate).toBe('orphaned')
  })
})

describe('a deletion', () => {
  const deletion = (remoteId: string) => ({ type: 'deletion', accountId: 'x:shop', remoteId }) as const

  it('is remembered, once', () => {
    const seen = { type: 'deletionSeen', accountId: 'x:shop', remoteId: '12', at: 9_000 } as const
    expect(mergeDeletion(into(), deletion('12')).changes).toEqual([seen])
    expect(mergeDeletion(into(aShop(seen)), deletion('12')).changes).toEqual([])
  })

  it('takes no message away that the shop still has', () => {
    expect(mergeDeletion(into(), deletion('10')).changes).toEqual([])
  })
})
