import { describe, expect, it } from 'vitest'

import { heldBy } from '#shared/domain/outbox/heldBy'
import { heldReplies } from '#shared/domain/outbox/heldReplies'
import { holdsOf } from '#shared/domain/outbox/hold'
import type { Reply } from '#shared/domain/outbox/reply'
import { givenUp, takenBack } from '#shared/domain/outbox/takenBack'
import type { Change } from '#shared/domain/shop/change'
import { aShop } from '#test/builders/aShop'
import { aReply, deliveries } from '#test/builders/replies'

const shopWith = (...replies: Partial<Reply>[]) =>
  aShop(...replies.map((parts, at): Change => ({ type: 'replyQueued', reply: aReply({ queuedAt: at, ...parts }) })))
const after = (replyId: string, as: 'notice' | 'part' = 'part') => ({ replyId, as })
const thread = [
  { id: 'one', text: 'First. 1/3' },
  { id: 'two', text: 'Second. 2/3', after: after('one') },
  { id: 'three', text: 'Third. 3/3', after: after('two') },
]
const idsOf = (changes: readonly Change[]) =>
  changes.flatMap((change) => (change.type === 'deliveryAdvanced' ? [change.replyId] : []))

describe('a reply that waits for another', () => {
  it.each(['queued', 'sending', 'waiting', 'unconfirmed', 'failed', 'handedOver', 'discarded'] as const)(
    'is held while that one is %s',
    (state) => {
      const shop = shopWith({ id: 'one', delivery: deliveries[state] })
      expect(heldBy(shop, aReply({ after: after('one') }))?.id).toBe('one')
    },
  )

  it('is held no longer once that one is sent, or so long sent that the shop has forgotten it', () => {
    expect(heldBy(shopWith({ id: 'one', delivery: deliveries.sent }), aReply({ after: after('one') }))).toBeNull()
    expect(heldBy(shopWith(), aReply({ after: after('one') }))).toBeNull()
    expect(heldBy(shopWith(), aReply())).toBeNull()
  })

  it('says what it waits for, with the trouble', () => {
    const shop = shopWith({ id: 'one', delivery: deliveries.failed }, { id: 'two', after: after('one', 'notice') })
    expect(holdsOf(shop, [...shop.replies.values()])).toEqual({
      two: { as: 'notice', state: 'failed', reason: { code: 'replyNotAllowed' } },
    })
  })

  it('is found through the one between', () => {
    expect(heldReplies(shopWith(...thread, { id: 'other' }), 'one').map(({ id }) => id)).toEqual(['two', 'three'])
  })

  it('is given up with the one it waits for, and not the other way round', () => {
    const shop = shopWith(...thread)
    expect(idsOf(givenUp(shop, aReply(thread[0]), 9))).toEqual(['one', 'two', 'three'])
    expect(idsOf(givenUp(shop, aReply(thread[2]), 9))).toEqual(['three'])
  })
})

describe('a reply that is taken back', () => {
  const draftOf = (changes: readonly Change[]) =>
    changes.flatMap((change) => (change.type === 'draftSaved' ? [change.draft] : []))[0]

  it('brings the later parts of its thread along, without their numbers', () => {
    const changes = takenBack(shopWith(...thread), aReply(thread[0]), 9)
    expect(draftOf(changes)?.text).toBe('First.\n\nSecond.\n\nThird.')
  })

  it('keeps a text that only looks numbered', () => {
    expect(draftOf(takenBack(shopWith({ id: 'one' }), aReply({ id: 'one', text: 'Mix 1/2' }), 9))?.text).toBe('Mix 1/2')
  })

  it('becomes a pair again where a notice waited for it', () => {
    const shop = shopWith(
      { id: 'one', text: 'Privately' },
      { id: 'two', text: 'Notice', after: after('one', 'notice') },
    )
    expect(draftOf(takenBack(shop, aReply({ id: 'one', text: 'Privately' }), 9))).toMatchObject({
      text: 'Notice',
      privateText: 'Privately',
    })
  })
})
