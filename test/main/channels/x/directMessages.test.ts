import { describe, expect, it } from 'vitest'

import { catchUp } from './connectedX'
import { onStage } from './onStage'

const connected = onStage()
const minute = 60_000

describe('direct messages', () => {
  it('arrive once, page by page, and stop at the first known one', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const anna = x.addUser()
    const known = x.directMessage(anna, 'first')
    const start = await catchUp(stage)
    expect(start.messages.map(({ remoteId }) => remoteId)).toEqual([known.id])
    for (let count = 0; count < 23; count += 1) x.directMessage(anna, `message ${count}`)
    clock.now += 3 * minute
    const { messages, cursor } = await catchUp(stage, { cursor: start.cursor })
    expect(messages.map(({ text }) => text).sort()).toEqual(
      Array.from({ length: 23 }, (_, count) => `message ${count}`).sort(),
    )
    const pages = x.requests().filter(({ path }) => path === '/2/dm_events')
    expect(pages.map(({ query }) => query.max_results)).toEqual(['10', '10', '10', '10'])
    clock.now += 3 * minute
    expect((await catchUp(stage, { cursor })).messages).toEqual([])
  })

  it('cost one page where little is new, however much is known', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const anna = x.addUser()
    for (let count = 0; count < 30; count += 1) x.directMessage(anna, `old ${count}`)
    const start = await catchUp(stage)
    expect(start.messages).toHaveLength(10)
    x.directMessage(anna, 'new')
    clock.now += 3 * minute
    expect((await catchUp(stage, { cursor: start.cursor })).messages.map(({ text }) => text)).toEqual(['new'])
    expect(x.requests().filter(({ path }) => path === '/2/dm_events')).toHaveLength(2)
  })

  it('are asked for every two minutes at most', async () => {
    const stage = await connected()
    const { x, clock } = stage
    let { cursor } = await catchUp(stage)
    for (let count = 0; count < 4; count += 1) {
      clock.now += minute
      ;({ cursor } = await catchUp(stage, { cursor }))
    }
    expect(x.requests().filter(({ path }) => path === '/2/dm_events')).toHaveLength(3)
  })

  it('of ours belong to the one they went to, who is looked up when unknown', async () => {
    const stage = await connected()
    const { x } = stage
    const jan = x.addUser({ username: 'jan', name: 'Jan Kos' })
    x.directMessage(x.shop, 'Your parcel left', jan)
    const { messages, pages } = await catchUp(stage)
    expect(messages).toMatchObject([
      { direction: 'out', customer: { handle: 'jan', displayName: 'Jan Kos' }, authorHandle: 'acmepottery' },
    ])
    expect(pages.flatMap(({ costs }) => costs).map(({ resource, key }) => `${resource} ${key}`)).toContain(
      `user ${jan.id}`,
    )
  })

  it('need no lookup where the person is on the page', async () => {
    const stage = await connected()
    const { x } = stage
    const jan = x.addUser()
    x.directMessage(jan, 'Where is it?')
    x.directMessage(x.shop, 'On its way', jan)
    const { messages } = await catchUp(stage)
    expect(messages.map(({ customer }) => customer.handle)).toEqual([jan.username, jan.username])
    expect(x.requests().some(({ path }) => path === '/2/users')).toBe(false)
  })

  it('of somebody suspended are kept, under their id', async () => {
    const stage = await connected()
    const { x } = stage
    const jan = x.addUser()
    x.directMessage(x.shop, 'hello', jan)
    x.suspend(jan.id)
    expect((await catchUp(stage)).messages).toMatchObject([{ customer: { remoteId: jan.id, handle: jan.id } }])
  })

  it('are fewer where little is left, and none where nothing is', async () => {
    const stage = await connected()
    const { x } = stage
    const few = await catchUp(stage, { budget: { leftUsd: 0.07, limitUsd: 1 } })
    expect(few.pages.at(-1)?.trouble).toBeNull()
    expect(x.requests().findLast(({ path }) => path === '/2/dm_events')?.query.max_results).toBe('3')
  })
})
