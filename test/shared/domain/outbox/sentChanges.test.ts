import { describe, expect, it } from 'vitest'

import { sentChanges, type SentNews } from '#shared/domain/outbox/sentChanges'
import { aMessage } from '#test/builders/conversations'
import { aPicture } from '#test/builders/pictures'
import { aReply, deliveries } from '#test/builders/replies'
import { aShop } from '#test/builders/aShop'

const now = 1_020_000
const news: SentNews = { type: 'accepted', remoteId: '77', permalink: 'https://x.com/s/status/77', costs: [] }
const cost = { resource: 'sentReply', key: '77', usd: 0.01, at: now } as const
const sending = aReply({ delivery: deliveries.sending })

describe('sentChanges', () => {
  it('puts the message into its conversation as the shop’s own, under the reply’s id', () => {
    const [advanced, arrived, ...rest] = sentChanges(aShop(), sending, news, now)
    expect(advanced).toMatchObject({ replyId: 'reply', delivery: { state: 'sent', remoteId: '77' } })
    expect(arrived).toMatchObject({
      type: 'messageArrived',
      message: {
        id: 'reply',
        direction: 'out',
        text: 'It left this morning.',
        authorHandle: 'potteryshop',
        authorName: 'Pottery Shop',
        sentAt: now,
        permalink: 'https://x.com/s/status/77',
      },
    })
    expect(rest).toEqual([])
  })

  it('keeps the pictures it was sent with in its message', () => {
    const picture = aPicture({ alt: 'A blue mug' })
    const changes = sentChanges(aShop(), { ...sending, pictures: [picture] }, news, now)
    expect(changes[1]).toMatchObject({
      message: {
        attachments: [{ kind: 'image', url: `kept:${picture.id}`, alt: 'A blue mug', width: 48, height: 32 }],
      },
    })
    expect(sentChanges(aShop(), sending, news, now)[1]).toMatchObject({ message: { attachments: [] } })
  })

  it('records what it cost', () => {
    const changes = sentChanges(aShop(), sending, { ...news, costs: [cost] }, now)
    expect(changes).toContainEqual({ type: 'costsRecorded', accountId: 'x:shop', costs: [cost] })
  })

  it('adds no message that polling brought first', () => {
    const polled = aMessage({ id: 'polled', direction: 'out', remoteId: '77' })
    const changes = sentChanges(aShop({ type: 'messageArrived', message: polled }), sending, news, now)
    expect(changes.map(({ type }) => type)).toEqual(['deliveryAdvanced'])
  })

  it('dates a message that was found back to the attempt that sent it', () => {
    const found = sentChanges(aShop(), aReply({ delivery: deliveries.unconfirmed }), { ...news, type: 'found' }, now)
    expect(found[1]).toMatchObject({ message: { sentAt: 1_000_000, receivedAt: now } })
  })

  it('comes after the message it answers, even if this computer’s clock is behind', () => {
    const shop = aShop({
      type: 'messageArrived',
      message: aMessage({ id: 'ahead', remoteId: '11', sentAt: now + 60_000 }),
    })
    const changes = sentChanges(shop, { ...sending, answersMessageId: 'ahead' }, news, now)
    expect(changes[1]).toMatchObject({ message: { sentAt: now + 60_001 } })
  })

  it('keeps no network id for what only the owner says was sent', () => {
    const handedOver = aReply({ delivery: deliveries.handedOver })
    const changes = sentChanges(aShop(), handedOver, { ...news, type: 'markedSent', remoteId: 'owner:reply' }, now)
    expect(changes).toMatchObject([
      { delivery: { state: 'sent', remoteId: null, confirmedBy: 'owner' } },
      { message: { remoteId: 'owner:reply' } },
    ])
  })
})
