import { describe, expect, it } from 'vitest'

import { catchUp, valueOf } from './connectedX'
import { onStage } from './onStage'

const connected = onStage()

describe('renewing a session', () => {
  it('brings a new pair that works, and the old one is dead', async () => {
    const stage = await connected()
    const { x, channel, session, clock } = stage
    x.expireAccess()
    clock.now += 3 * 3_600_000
    const renewed = valueOf(await channel.renew(session))
    expect(renewed).toMatchObject({ remoteUserId: session.remoteUserId, expiresAt: clock.now + 7_140_000 })
    expect(renewed.secrets.accessToken).not.toBe(session.secrets.accessToken)
    expect(renewed.secrets.refreshToken).not.toBe(session.secrets.refreshToken)
    expect(renewed.secrets).toMatchObject({ clientId: 'own-client-id', handle: 'acmepottery' })
    await catchUp({ ...stage, session: renewed })
  })

  it('keeps the refresh token where the answer holds none', async () => {
    const { x, channel, session } = await connected()
    x.fault({
      on: 'POST /2/oauth2/token',
      kind: 'status',
      status: 200,
      body: { access_token: 'new', expires_in: 7200, scope: 'a' },
    })
    const renewed = valueOf(await channel.renew(session))
    expect(renewed.secrets).toMatchObject({ accessToken: 'new', refreshToken: session.secrets.refreshToken })
  })

  it('is over when X says that the token is invalid', async () => {
    const { x, channel, session } = await connected()
    x.revokeAll()
    expect(await channel.renew(session)).toEqual({ ok: false, error: { code: 'authExpired' } })
    x.fault({ on: 'POST /2/oauth2/token', kind: 'status', status: 401, body: { error: 'unauthorized_client' } })
    expect(await channel.renew(session)).toEqual({ ok: false, error: { code: 'authExpired' } })
  })

  it('is over without a refresh token, and nobody is asked', async () => {
    const { x, channel, session } = await connected()
    const before = x.requests().length
    const bare = { ...session, secrets: { ...session.secrets, refreshToken: '' } }
    expect(await channel.renew(bare)).toEqual({ ok: false, error: { code: 'authExpired' } })
    expect(x.requests()).toHaveLength(before)
  })

  it.each([
    ['a 400 of another kind', { kind: 'status', status: 400, body: { title: 'Invalid Request', detail: 'x' } }],
    ['a 403', { kind: 'status', status: 403 }],
    ['a 503', { kind: 'status', status: 503 }],
    ['a hotel', { kind: 'html' }],
    ['a lost answer', { kind: 'dropAnswer' }],
    ['half an answer', { kind: 'cut' }],
  ] as const)('is not over because of %s', async (_, fault) => {
    const { x, channel, session } = await connected()
    x.fault({ ...fault, on: 'POST /2/oauth2/token' })
    const renewed = await channel.renew(session)
    expect(renewed.ok).toBe(false)
    expect(!renewed.ok && renewed.error.code).not.toBe('authExpired')
  })
})
