import { describe, expect, it } from 'vitest'

import { catchUp, noLimit, valueOf, type ConnectedX } from './connectedX'
import { onStage } from './onStage'

const connected = onStage()
const options = { brandTerms: [], dailyLimitUsd: null }

function flood({ x }: ConnectedX, count: number): readonly string[] {
  const anna = x.addUser({ username: 'anna' })
  return Array.from({ length: count }, (_, number) => x.mention(anna, `number ${number}`).id)
}

const searches = ({ x }: ConnectedX) => x.requests().filter(({ path }) => path.endsWith('/search/recent'))

describe('mentions beyond the 800 that X lists', () => {
  it('are found by a search: each of a flood comes, and is known from then on', async () => {
    const stage = await connected()
    const first = flood(stage, 1)
    const { cursor } = await catchUp(stage)
    const ids = flood(stage, 1_130)
    const round = await catchUp(stage, { cursor })
    expect(new Set(round.messages.map(({ remoteId }) => remoteId))).toEqual(new Set(ids))
    expect(round.messages).toHaveLength(1_130)
    expect(round.messages.every(({ kind }) => kind === 'mention')).toBe(true)
    expect(searches(stage)).toHaveLength(4)
    expect(searches(stage)[0]?.query).toMatchObject({ since_id: first[0], until_id: ids[330] })

    const quiet = await catchUp(stage, { cursor: round.cursor })
    expect(quiet.messages).toEqual([])
    expect(searches(stage)).toHaveLength(4)
  })

  it('are looked for once after a list of several pages, which costs nothing where the list was whole', async () => {
    const stage = await connected()
    const { cursor } = await catchUp(stage)
    flood(stage, 90)
    const few = await catchUp(stage, { cursor })
    expect(searches(stage)).toEqual([])
    flood(stage, 650)
    const many = await catchUp(stage, { cursor: few.cursor })
    expect(many.messages).toHaveLength(650)
    expect(searches(stage)).toHaveLength(1)
    expect(many.pages.flatMap(({ costs }) => costs).filter(({ resource }) => resource === 'post')).toEqual([])
  })

  it('are found where they slipped out of the list while it was read', async () => {
    const stage = await connected()
    const { cursor } = await catchUp(stage)
    const early = flood(stage, 500)
    let at = cursor
    const come = new Set<string>()
    do {
      const page = valueOf(await stage.channel.fetchNew(stage.session, { cursor: at, options, budget: noLimit }))
      for (const arrival of page.arrivals) come.add(arrival.remoteId)
      at = page.cursor
      if (come.size === 100) flood(stage, 700)
    } while (at.step !== undefined)
    expect(early.filter((id) => !come.has(id))).toEqual([])
  })

  it('are searched for again where the search failed, and the other mentions come all the same', async () => {
    const stage = await connected()
    const { cursor } = await catchUp(stage)
    const ids = flood(stage, 900)
    stage.x.fault({ on: 'GET /2/tweets/search/recent', kind: 'status', status: 503 })
    const round = await catchUp(stage, { cursor })
    expect(round.messages).toHaveLength(800)
    expect(round.pages.at(-1)?.trouble).not.toBeNull()
    const later = flood(stage, 3)
    stage.clock.now += 60_000
    const again = await catchUp(stage, { cursor: round.cursor })
    expect(again.messages.map(({ remoteId }) => remoteId).sort()).toEqual([...ids.slice(0, 100), ...later].sort())
    expect(again.pages.at(-1)?.trouble).toBeNull()
  })

  it('begin again from the gap when X has forgotten the page', async () => {
    const stage = await connected()
    const { cursor } = await catchUp(stage)
    flood(stage, 1_000)
    let at = cursor
    while (at['missedMentions.page'] === undefined) {
      at = valueOf(await stage.channel.fetchNew(stage.session, { cursor: at, options, budget: noLimit })).cursor
    }
    stage.x.fault({ on: 'GET /2/tweets/search/recent', kind: 'status', status: 400 })
    const lost = valueOf(await stage.channel.fetchNew(stage.session, { cursor: at, options, budget: noLimit }))
    expect(lost.arrivals).toEqual([])
    expect((await catchUp(stage, { cursor: lost.cursor })).messages).toHaveLength(200)
  })

  it('wait until they can be paid for', async () => {
    const stage = await connected()
    const { cursor } = await catchUp(stage)
    flood(stage, 900)
    let at = cursor
    while (at.step !== 'missedMentions') {
      at = valueOf(await stage.channel.fetchNew(stage.session, { cursor: at, options, budget: noLimit })).cursor
    }
    const budget = { leftUsd: 0.4, limitUsd: 1 }
    const page = valueOf(await stage.channel.fetchNew(stage.session, { cursor: at, options, budget }))
    expect(page.trouble).toEqual({ code: 'spendingLimitReached', limitUsd: 1 })
    expect(page.cursor['missedMentions.since']).toBeDefined()
    expect(searches(stage)).toEqual([])
  })
})
