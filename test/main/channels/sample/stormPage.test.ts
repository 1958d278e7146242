import { describe, expect, it } from 'vitest'

import { defaultAccountOptions } from '#shared/domain/accounts/defaultAccountOptions'
import { createSampleChannel } from '../../../../src/main/channels/sample/index'
import { stormPage } from '../../../../src/main/channels/sample/stormPage'
import { stormScript, stormSize } from '../../../../src/main/channels/sample/stormScript'

const startedAt = Date.UTC(2026, 10, 25, 10)
const hourMs = 3_600_000
const channels = ['x', 'mastodon', 'bluesky', 'instagram', 'facebook', 'mail', 'feeds'] as const

describe('a storm of the sample', () => {
  it('is three hundred messages on five channels within the hour, each with an id of its own', () => {
    const all = channels.map((channelId) => stormScript(channelId, startedAt))
    expect(all.map(({ length }) => length > 30)).toEqual([true, true, true, true, true, false, false])
    const messages = all.flat()
    expect(messages).toHaveLength(stormSize)
    expect(messages.every(({ at }) => Math.abs(at - startedAt) < hourMs)).toBe(true)
    const ids = messages.map(({ arrival }) => arrival.remoteId)
    expect(new Set(ids).size).toBe(stormSize)
    for (const script of all)
      expect(script.map(({ at }) => at)).toEqual(script.map(({ at }) => at).toSorted((a, b) => a - b))
  })

  it('comes page by page as time goes on, and never twice', () => {
    const size = 50
    const first = stormPage('x', undefined, startedAt, { now: startedAt, size })
    expect(first.arrived.length).toBeGreaterThan(0)
    const rest = stormPage('x', first.cursor, startedAt, { now: startedAt + hourMs, size })
    expect(rest.hasMore).toBe(true)
    const last = stormPage('x', rest.cursor, startedAt, { now: startedAt + hourMs, size })
    const ids = [first, rest, last].flatMap(({ arrived }) => arrived.map(({ arrival }) => arrival.remoteId))
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids).toHaveLength(stormScript('x', startedAt).length)
    expect(stormPage('x', undefined, null, { now: startedAt, size })).toEqual({ arrived: [], hasMore: false })
  })

  it('goes on after a restart of the app, by the cursor alone', async () => {
    let now = startedAt
    const parts = { channelId: 'mastodon', now: () => now, openedAt: startedAt - 24 * hourMs } as const
    const input = { cursor: {}, options: defaultAccountOptions, budget: { leftUsd: 5, limitUsd: 5 } }
    const session = { remoteUserId: 'shop', secrets: {}, expiresAt: null }
    const channel = createSampleChannel(parts)
    const quiet = await channel.fetchNew(session, input)
    channel.startStorm(now)
    const stormy = await channel.fetchNew(session, input)
    now += hourMs
    const cursor = stormy.ok ? stormy.value.cursor : {}
    const after = await createSampleChannel(parts).fetchNew(session, { ...input, cursor })
    const count = (page: typeof quiet) =>
      page.ok ? page.value.arrivals.filter(({ remoteId }) => remoteId.startsWith('storm-1')).length : -1
    expect(count(quiet)).toBe(0)
    expect(count(stormy)).toBeGreaterThan(0)
    expect(count(after)).toBeGreaterThan(20)
  })
})
