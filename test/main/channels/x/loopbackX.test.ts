import { afterEach, describe, expect, it } from 'vitest'

import { createLoopbackX, type LoopbackX } from '#test/networks/x/createLoopbackX'
import { createTokens } from '#test/networks/x/tokens'
import { messageTo, replyTo } from './connectedX'
import { onStage } from './onStage'

const connected = onStage()
let open: LoopbackX | null = null
afterEach(async () => {
  await open?.close()
  open = null
})

const verifier = 'v'.repeat(43)
const challenge = '7w_YNF9DSfIdPf_pRjSq646_kPr-2-o9NAl16JGghdM'

describe('the sign-in of the loopback X', () => {
  const scopes = ['users.read', 'offline.access']
  const code = { userId: '1', clientId: 'c', scopes, redirectUri: 'r', challenge }
  const redeem = { grant_type: 'authorization_code', client_id: 'c', redirect_uri: 'r', code_verifier: verifier }
  const tokenOf = (answer: { body: unknown }, name: string) => (answer.body as Record<string, string>)[name] ?? ''

  it('takes a code once; a second time ends what the first began', () => {
    const tokens = createTokens(() => 0)
    const body = { ...redeem, code: tokens.newCode(code) }
    const first = tokens.token(body)
    expect(first.status).toBe(200)
    expect(tokens.grantOf(tokenOf(first, 'access_token'))?.userId).toBe('1')
    expect(tokens.token(body).status).toBe(400)
    expect(tokens.grantOf(tokenOf(first, 'access_token'))).toBeNull()
  })

  it.each([
    ['another verifier', { code_verifier: 'w'.repeat(43) }],
    ['another app', { client_id: 'd' }],
    ['another address', { redirect_uri: 's' }],
    ['no grant type', { grant_type: '' }],
  ])('refuses a code with %s', (_, change) => {
    const tokens = createTokens(() => 0)
    expect(tokens.token({ ...redeem, code: tokens.newCode(code), ...change }).status).toBe(400)
  })

  it('refuses a code after 30 s', () => {
    let now = 0
    const tokens = createTokens(() => now)
    const body = { ...redeem, code: tokens.newCode(code) }
    now = 30_001
    expect(tokens.token(body).status).toBe(400)
  })

  it('rotates refresh tokens, and ends the family when an old one comes back', () => {
    const tokens = createTokens(() => 0)
    const first = tokens.token({ ...redeem, code: tokens.newCode(code) })
    const refresh = (token: string) =>
      tokens.token({ grant_type: 'refresh_token', client_id: 'c', refresh_token: token })
    const old = tokenOf(first, 'refresh_token')
    const second = refresh(old)
    expect(second.status).toBe(200)
    expect(refresh(old).status).toBe(400)
    expect(refresh(tokenOf(second, 'refresh_token')).status).toBe(400)
    expect(tokens.grantOf(tokenOf(second, 'access_token'))).toBeNull()
  })

  it.each(['state', 'code_challenge', 'redirect_uri', 'client_id'])('shows no consent without %s', async (missing) => {
    open = await createLoopbackX()
    const query = new URLSearchParams({
      response_type: 'code',
      client_id: 'c',
      redirect_uri: 'http://127.0.0.1:43117/callback',
      state: 's'.repeat(43),
      code_challenge: challenge,
      code_challenge_method: 'S256',
      scope: 'users.read',
    })
    const ask = () => fetch(`${open?.origin ?? ''}/i/oauth2/authorize?${query}`, { redirect: 'manual' })
    expect((await ask()).status).toBe(302)
    query.delete(missing)
    expect((await ask()).status).toBe(400)
  })
})

describe('the loopback X', () => {
  it('knows nobody without a token, and gives nobody more than the scopes allow', async () => {
    const { x } = await connected()
    expect((await fetch(`${x.origin}/2/users/me`)).status).toBe(401)
    expect((await fetch(`${x.origin}/2/users/me`, { headers: { authorization: 'Bearer guess' } })).status).toBe(401)
  })

  it('counts requests and refuses one too many until the window is over', async () => {
    const { x, channel, session, clock } = await connected()
    x.setLimit('POST /2/tweets', 1)
    const anna = x.addUser()
    const [one, other] = [x.mention(anna, 'one'), x.mention(anna, 'other')]
    expect((await channel.send(session, replyTo(one, 'a'))).type).toBe('accepted')
    const refused = await channel.send(session, replyTo(other, 'b'))
    expect(refused).toMatchObject({ type: 'deferred', retryAt: Math.ceil((clock.now + 15 * 60_000) / 1000) * 1000 })
    clock.now += 15 * 60_000 + 1000
    expect((await channel.send(session, replyTo(other, 'b'))).type).toBe('accepted')
  })

  it('refuses the same words to the same post for 12 hours, but not to another', async () => {
    const { x, channel, session } = await connected()
    const anna = x.addUser()
    const [one, other] = [x.mention(anna, 'one'), x.mention(anna, 'other')]
    expect((await channel.send(session, replyTo(one, 'Thank you'))).type).toBe('accepted')
    expect(await channel.send(session, replyTo(one, 'Thank you'))).toMatchObject({ reason: { code: 'duplicateText' } })
    expect((await channel.send(session, replyTo(other, 'Thank you'))).type).toBe('accepted')
  })

  it('bills a resource once a UTC day, and what is sent each time', async () => {
    const { x, channel, session, clock } = await connected()
    const anna = x.addUser()
    x.mention(anna, 'hello')
    const input = {
      cursor: {},
      options: { brandTerms: [], dailyLimitUsd: null },
      budget: { leftUsd: Infinity, limitUsd: Infinity },
    }
    const reads = () => x.ledger().filter(({ resource }) => resource === 'ownedPost').length
    await channel.fetchNew(session, input)
    await channel.fetchNew(session, input)
    expect(reads()).toBe(1)
    const renewed = await channel.renew(session)
    clock.now += 86_400_000
    const again = await channel.renew(renewed.ok ? renewed.value : session)
    await channel.fetchNew(again.ok ? again.value : session, input)
    expect(reads()).toBe(2)
    const tomorrow = again.ok ? again.value : session
    await channel.send(tomorrow, messageTo(anna.id, x.shop.id, 'a'))
    await channel.send(tomorrow, messageTo(anna.id, x.shop.id, 'a'))
    expect(x.ledger().filter(({ resource }) => resource === 'sentDirectMessage')).toHaveLength(2)
  })

  it('comes back on the same port after it was away', async () => {
    const { x, channel, session } = await connected()
    const mention = x.mention(x.addUser(), 'hello')
    await x.goOffline()
    expect((await channel.send(session, replyTo(mention, 'a'))).type).toBe('deferred')
    await x.goOnline()
    expect((await channel.send(session, replyTo(mention, 'a'))).type).toBe('accepted')
  })
})
