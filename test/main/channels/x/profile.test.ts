import { describe, expect, it } from 'vitest'

import { identityOf } from '../../../../src/main/channels/x/translate'
import { noLimit, valueOf } from './connectedX'
import { onStage } from './onStage'

const connected = onStage()
const day = 86_400_000

describe('a customer’s profile', () => {
  it('tells who they are and what they wrote in the last 7 days, and what it cost', async () => {
    const { x, channel, session, clock } = await connected()
    const anna = x.addUser({
      username: 'anna',
      description: 'Tea & cups',
      location: 'Poznań',
      website: 'https://anna.example',
      verifiedType: 'blue',
      followersCount: 9000,
    })
    x.post(anna, 'long ago', { createdAt: clock.now - 8 * day })
    const post = x.post(anna, 'a <nice> day', { createdAt: clock.now - day })
    const loaded = valueOf(
      (await channel.profile?.(session, identityOf(anna.id, undefined), noLimit)) ?? {
        ok: false,
        error: { code: 'unexpected' },
      },
    )
    expect(loaded.profile).toEqual({
      bio: 'Tea & cups',
      location: 'Poznań',
      website: 'https://anna.example',
      memberSince: anna.createdAt,
      followerCount: 9000,
      isVerified: true,
      posts: [
        {
          remoteId: post.id,
          text: 'a <nice> day',
          sentAt: post.createdAt,
          permalink: `https://x.com/anna/status/${post.id}`,
        },
      ],
      loadedAt: clock.now,
    })
    expect(loaded.costs.map(({ resource, key, usd }) => [resource, key, usd])).toEqual([
      ['user', anna.id, 0.01],
      ['post', post.id, 0.005],
    ])
  })

  it('never costs more than it says beforehand', async () => {
    const { x, channel, session } = await connected()
    const anna = x.addUser()
    for (let count = 0; count < 30; count += 1) x.post(anna, `post ${count}`)
    const loaded = await channel.profile?.(session, identityOf(anna.id, undefined), noLimit)
    const spent = loaded?.ok === true ? loaded.value.costs.reduce((sum, { usd }) => sum + usd, 0) : 0
    expect(spent).toBeCloseTo(channel.capabilities.profileCostUsd)
    expect(channel.capabilities.profileCostUsd).toBeCloseTo(0.06)
  })

  it('shows less where little is left, and nothing where the limit might be passed', async () => {
    const { x, channel, session } = await connected()
    const anna = identityOf(x.addUser().id, undefined)
    await channel.profile?.(session, anna, { leftUsd: 0.045, limitUsd: 1 })
    expect(x.requests().at(-1)?.query.max_results).toBe('7')
    const before = x.requests().length
    expect(await channel.profile?.(session, anna, { leftUsd: 0.03, limitUsd: 1 })).toEqual({
      ok: false,
      error: { code: 'spendingLimitReached', limitUsd: 1 },
    })
    expect(x.requests()).toHaveLength(before)
  })

  it('of somebody who has left is not found', async () => {
    const { x, channel, session } = await connected()
    const anna = x.addUser()
    x.suspend(anna.id)
    expect(await channel.profile?.(session, identityOf(anna.id, undefined), noLimit)).toEqual({
      ok: false,
      error: { code: 'notFound' },
    })
  })
})
