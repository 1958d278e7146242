import { describe, expect, it } from 'vitest'

import { catchUp, valueOf } from './connectedX'
import { onStage } from './onStage'

const connected = onStage()
const minute = 60_000
const brandTerms = ['acme pottery']

describe('the search for brand terms', () => {
  it('finds who speaks about the shop without calling it, and nothing else', async () => {
    const stage = await connected()
    const { x } = stage
    const anna = x.addUser({ username: 'anna' })
    const hit = x.post(anna, 'Is Acme Pottery any good?')
    x.post(x.shop, 'We are Acme Pottery')
    x.mention(anna, 'I love acme pottery')
    x.post(anna, 'pottery by acme')
    const { messages } = await catchUp(stage, { brandTerms })
    const found = messages.filter(({ kind }) => kind === 'listening')
    expect(found).toMatchObject([
      { remoteId: hit.id, replyRoute: 'web', threadId: hit.id, customer: { handle: 'anna' } },
    ])
  })

  it('leaves out our own posts though it does not know our name', async () => {
    const stage = await connected()
    stage.x.post(stage.x.shop, 'We are Acme Pottery', { inReplyTo: stage.x.post(stage.x.addUser(), 'who?').id })
    const session = { ...stage.session, secrets: { ...stage.session.secrets, handle: '' } }
    const { messages } = await catchUp({ ...stage, session }, { brandTerms })
    expect(messages.filter(({ kind }) => kind === 'listening')).toEqual([])
  })

  it('is not asked without terms, and every five minutes at most', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const searches = () => x.requests().filter(({ path }) => path.endsWith('/search/recent')).length
    let { cursor } = await catchUp(stage)
    expect(searches()).toBe(0)
    for (let count = 0; count < 11; count += 1) {
      ;({ cursor } = await catchUp(stage, { cursor, brandTerms }))
      clock.now += minute
    }
    expect(searches()).toBe(3)
  })

  it('goes on behind the last hit, and takes turns where there are several queries', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const anna = x.addUser()
    const terms = ['one', 'other']
      .map((word) => `${word} ${'x'.repeat(90)}`)
      .concat(Array.from({ length: 6 }, (_, n) => `${n}${'y'.repeat(98)}`))
    const first = x.post(anna, `about ${terms[0]}`)
    let { cursor } = await catchUp(stage, { brandTerms: terms })
    for (let count = 0; count < 3; count += 1) {
      clock.now += 5 * minute
      ;({ cursor } = await catchUp(stage, { cursor, brandTerms: terms }))
    }
    const asked = x
      .requests()
      .filter(({ path }) => path.endsWith('/search/recent'))
      .map(({ query }) => query)
    expect(asked.map(({ query }) => query?.slice(0, 5))).toEqual(
      [asked[0]?.query, asked[1]?.query, asked[0]?.query, asked[1]?.query].map((query) => query?.slice(0, 5)),
    )
    expect(asked[0]?.query).not.toBe(asked[1]?.query)
    expect(asked.map(({ since_id }) => since_id)).toEqual([undefined, undefined, first.id, undefined])
  })

  it('asks by time where the last hit is older than X’s index', async () => {
    const stage = await connected()
    const { x, clock } = stage
    const anna = x.addUser()
    x.post(anna, 'acme pottery once')
    const { cursor } = await catchUp(stage, { brandTerms })
    clock.now += 8 * 24 * 60 * minute
    const hit = x.post(anna, 'acme pottery again')
    const session = valueOf(await stage.channel.renew(stage.session))
    const { messages, pages } = await catchUp({ ...stage, session }, { cursor, brandTerms })
    expect(pages.every(({ trouble }) => trouble === null)).toBe(true)
    expect(messages.map(({ remoteId }) => remoteId)).toEqual([hit.id])
    const asked = x.requests().at(-1)?.query
    expect(asked?.since_id).toBeUndefined()
    const age = clock.now - Date.parse(asked?.start_time ?? '')
    expect(age).toBeGreaterThan(6 * 24 * 60 * minute)
    expect(age).toBeLessThan(7 * 24 * 60 * minute)
  })

  it('stays away where its worst price does not fit, and says so while the rest goes on', async () => {
    const stage = await connected()
    const { x } = stage
    const { pages } = await catchUp(stage, { brandTerms, budget: { leftUsd: 0.14, limitUsd: 1 } })
    expect(x.requests().some(({ path }) => path.endsWith('/search/recent'))).toBe(false)
    expect(pages.at(-1)?.trouble).toEqual({ code: 'spendingLimitReached', limitUsd: 1 })
  })
})
