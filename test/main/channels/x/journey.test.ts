import { afterEach, describe, expect, it } from 'vitest'

import { catchUp, connectedX, messageTo, replyTo, type ConnectedX } from './connectedX'

let open: ConnectedX | null = null
afterEach(async () => {
  await open?.x.close()
  open = null
})

describe('the X channel', () => {
  it('signs in, receives a mention and a direct message, and answers both exactly once', async () => {
    open = await connectedX()
    const { x, channel, session } = open
    const anna = x.addUser({ username: 'anna', name: 'Anna Nowak' })
    const mention = x.mention(anna, 'my mug arrived broken & I am <sad>')
    const message = x.directMessage(anna, 'Do you ship to Poland?')

    const { messages } = await catchUp(open)
    expect(
      messages.map(({ kind, text, customer, remoteId }) => ({ kind, text, handle: customer.handle, remoteId })),
    ).toEqual([
      {
        kind: 'mention',
        text: '@acmepottery my mug arrived broken & I am <sad>',
        handle: 'anna',
        remoteId: mention.id,
      },
      { kind: 'directMessage', text: 'Do you ship to Poland?', handle: 'anna', remoteId: message.id },
    ])

    const published = await channel.send(session, replyTo(mention, 'So sorry, Anna'))
    const sent = await channel.send(session, messageTo(anna.id, x.shop.id, 'Yes, every day'))
    expect(published).toMatchObject({ type: 'accepted', costs: [{ resource: 'sentReply', usd: 0.01 }] })
    expect(sent).toMatchObject({ type: 'accepted', costs: [{ resource: 'sentDirectMessage', usd: 0.015 }] })
    expect(x.repliesTo(mention.id).map(({ text }) => text)).toEqual(['So sorry, Anna'])
    expect(x.directMessages().map(({ text }) => text)).toEqual(['Do you ship to Poland?', 'Yes, every day'])
  })
})
