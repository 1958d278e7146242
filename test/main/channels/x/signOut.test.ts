import { describe, expect, it } from 'vitest'

import { onStage } from './onStage'

const connected = onStage()

describe('signing out', () => {
  it('revokes the session at X', async () => {
    const { x, channel, session } = await connected()
    expect(await channel.signOut(session)).toEqual({ ok: true, value: undefined })
    expect(await channel.renew(session)).toEqual({ ok: false, error: { code: 'authExpired' } })
    expect(x.requests().some(({ path }) => path === '/2/oauth2/revoke')).toBe(true)
  })

  it('is done where X says it was over anyway, and not done where X cannot be reached', async () => {
    const { x, channel, session } = await connected()
    x.fault({ on: 'POST /2/oauth2/revoke', kind: 'status', status: 400, body: { error: 'invalid_request' } })
    expect((await channel.signOut(session)).ok).toBe(true)
    await x.goOffline()
    expect(await channel.signOut(session)).toEqual({ ok: false, error: { code: 'offline' } })
  })
})
