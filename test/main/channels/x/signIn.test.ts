import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

import { afterEach, describe, expect, it } from 'vitest'

import { followingBrowser } from '#test/networks/x/browser'
import { ok, type Result } from '#shared/domain/result'
import { strangerX } from './connectedX'

type Stage = Awaited<ReturnType<typeof strangerX>>
const open: Stage[] = []
afterEach(async () => {
  for (const { x } of open.splice(0)) await x.close()
})

async function stage(): Promise<Stage> {
  const started = await strangerX()
  open.push(started)
  return started
}

const own = { clientId: 'own-client-id' }

/** A browser in which the test itself answers the callback. */
function browserThat(answer: (page: URL, callback: URL) => void) {
  const controller = new AbortController()
  return {
    signal: controller.signal,
    cancel: () => controller.abort(),
    async open(url: string): Promise<Result<void>> {
      const page = new URL(url)
      answer(page, new URL(page.searchParams.get('redirect_uri') ?? ''))
      return ok(undefined)
    },
  }
}

const tokenRequests = ({ x }: Stage): number => x.requests().filter(({ path }) => path === '/2/oauth2/token').length

describe('signing in to X', () => {
  it('asks for what Shopbell needs, with PKCE S256 and a state nobody can guess', async () => {
    const { x, channel } = await stage()
    const browser = followingBrowser()
    const signedIn = await channel.signIn(browser, own)
    expect(signedIn).toMatchObject({
      ok: true,
      value: { handle: 'acmepottery', displayName: 'Acme Pottery', session: { remoteUserId: x.shop.id } },
    })
    const query = new URL(browser.opened[0] ?? '').searchParams
    expect(query.get('code_challenge_method')).toBe('S256')
    expect(query.get('state')?.length).toBeGreaterThanOrEqual(43)
    expect(query.get('scope')).toBe(
      'tweet.read tweet.write tweet.moderate.write users.read dm.read dm.write media.write offline.access',
    )
    expect(query.get('client_id')).toBe('own-client-id')
  })

  it('keeps both tokens, whose they are, and when they run out, a little early', async () => {
    const { x, channel, clock } = await stage()
    const signedIn = await channel.signIn(followingBrowser(), own)
    const session = signedIn.ok ? signedIn.value.session : null
    expect(session).toMatchObject({
      secrets: { clientId: 'own-client-id', userId: x.shop.id, handle: 'acmepottery' },
      expiresAt: clock.now + 7200_000 - 60_000,
    })
    expect(session?.secrets.accessToken).not.toBe(session?.secrets.refreshToken)
  })

  it('uses the Client ID that came with the app where the owner gave none', async () => {
    const { channel } = await stage()
    const browser = followingBrowser()
    await channel.signIn(browser, { clientId: '  ' })
    expect(new URL(browser.opened[0] ?? '').searchParams.get('client_id')).toBe('shared-client-id')
  })

  it('refuses a Client ID that cannot be one, before any browser opens', async () => {
    const { channel } = await stage()
    const browser = followingBrowser()
    expect(await channel.signIn(browser, { clientId: 'a b&c' })).toEqual({
      ok: false,
      error: { code: 'clientIdMissing' },
    })
    expect(browser.opened).toEqual([])
  })

  it('says so when the owner says no at X', async () => {
    const started = await stage()
    started.x.consent('deny')
    expect(await started.channel.signIn(followingBrowser(), own)).toEqual({
      ok: false,
      error: { code: 'signInRefused', detail: 'access_denied' },
    })
    expect(tokenRequests(started)).toBe(0)
  })

  it('ends when the owner cancels', async () => {
    const { x, channel } = await stage()
    x.consent('closeTab')
    const browser = followingBrowser()
    const signedIn = channel.signIn(browser, own)
    while (browser.opened.length === 0) await new Promise((resolve) => setImmediate(resolve))
    browser.cancel()
    expect(await signedIn).toEqual({ ok: false, error: { code: 'signInCancelled' } })
  })

  it('passes on why no browser opened', async () => {
    const { channel } = await stage()
    const browser = {
      ...followingBrowser(),
      open: () => Promise.resolve({ ok: false as const, error: { code: 'linkRefused' as const } }),
    }
    expect(await channel.signIn(browser, own)).toEqual({ ok: false, error: { code: 'linkRefused' } })
  })

  it('fails with X’s words where X refuses the code', async () => {
    const { channel } = await stage()
    const browser = browserThat((page, callback) => {
      callback.search = new URLSearchParams({ code: 'made-up', state: page.searchParams.get('state') ?? '' }).toString()
      void fetch(callback)
    })
    expect(await channel.signIn(browser, own)).toEqual({
      ok: false,
      error: { code: 'signInRefused', detail: 'Value passed for the token was invalid.' },
    })
  })

  it.each([
    ['an answer without a token', { token_type: 'bearer', expires_in: 7200, scope: '' }],
    ['a page', '<html>Sign in to WiFi</html>'],
    ['nothing', ''],
  ])('fails where the token answer is %s', async (_, body) => {
    const { x, channel } = await stage()
    x.fault({ on: 'POST /2/oauth2/token', kind: 'status', status: 200, body })
    expect(await channel.signIn(followingBrowser(), own)).toEqual({ ok: false, error: { code: 'unreadableAnswer' } })
  })

  it.each([
    ['"3600"', 3600],
    [-1, 3600],
    [null, 3600],
    [1e99, 90 * 86_400],
    [0.001, 60],
    ['soon', 3600],
  ])('makes sense of expires_in: %s', async (expires_in, seconds) => {
    const { x, channel, clock } = await stage()
    const given = typeof expires_in === 'string' ? expires_in.replaceAll('"', '') : expires_in
    // The stand-in answers users/me to real tokens only, so this answer is scripted too.
    x.fault({
      on: 'POST /2/oauth2/token',
      kind: 'status',
      status: 200,
      body: { access_token: 'a', refresh_token: 'r', expires_in: given },
    })
    x.fault({
      on: 'GET /2/users/me',
      kind: 'status',
      status: 200,
      body: { data: { id: '7', name: 'A', username: 'a' } },
    })
    const signedIn = await channel.signIn(followingBrowser(), own)
    const margin = Math.min(60, seconds / 2)
    expect(signedIn.ok && signedIn.value.session.expiresAt).toBe(clock.now + (seconds - margin) * 1000)
  })

  it('brings the code of another attempt nowhere', async () => {
    const started = await stage()
    const codes: string[] = []
    const first = browserThat((page) => {
      // The code of this attempt is caught on the way and never reaches its own listener.
      void fetch(page, { redirect: 'manual' }).then((answer) =>
        codes.push(new URL(answer.headers.get('location') ?? '').searchParams.get('code') ?? ''),
      )
    })
    const firstAttempt = started.channel.signIn(first, own)
    while (codes.length === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    first.cancel()
    await firstAttempt
    const second = browserThat((page, callback) => {
      callback.search = new URLSearchParams({
        code: codes[0] ?? '',
        state: page.searchParams.get('state') ?? '',
      }).toString()
      void fetch(callback)
    })
    expect(await started.channel.signIn(second, own)).toMatchObject({ ok: false, error: { code: 'signInRefused' } })
  })
})

const casesFile = fileURLToPath(new URL('../../../../../shared/hostile/inputs.json', import.meta.url))
const hasCases = existsSync(casesFile)

type HostileCase = {
  readonly id: string
  readonly category: string
  readonly payload?: string
  readonly expect: readonly string[]
}
const callbackCases: readonly HostileCase[] = hasCases
  ? (JSON.parse(readFileSync(casesFile, 'utf8')) as { cases: readonly HostileCase[] }).cases.filter(
      ({ category, payload }) => category === 'oauth' && /^(GET|OPTIONS) \/\/?cb/.test(payload ?? ''),
    )
  : []

describe.skipIf(!hasCases)(
  hasCases ? 'hostile callbacks' : 'skipped: the hostile inputs are not here (../shared)',
  () => {
    it('are there', () => {
      expect(callbackCases.length).toBeGreaterThanOrEqual(5)
    })

    it.each(callbackCases)(
      '$id: $payload brings no token request, and the flow goes on',
      async ({ payload = '', expect: codes }) => {
        const started = await stage()
        const answered: Promise<Response | null>[] = []
        const hostile = browserThat((page, callback) => {
          const state = page.searchParams.get('state') ?? ''
          answered.push(knock(payload, state, callback))
        })
        const signedIn = started.channel.signIn(hostile, own)
        while (answered.length === 0) await new Promise((resolve) => setImmediate(resolve))
        const response = (await answered[0]) ?? null
        expect(response?.status ?? 404).toBeGreaterThanOrEqual(400)
        if (codes.includes('HTTP_404')) expect(response?.status).toBe(404)
        if (codes.includes('NO_CORS_HEADERS'))
          expect([...(response?.headers.keys() ?? [])].join()).not.toContain('access-control-allow')
        expect(tokenRequests(started)).toBe(0)
        hostile.cancel()
        expect(await signedIn).toEqual({ ok: false, error: { code: 'signInCancelled' } })
      },
    )
  },
)

/** Sends a case's words as they stand, at our path. */
async function knock(payload: string, state: string, callback: URL): Promise<Response | null> {
  const { request } = await import('node:http')
  const [line = '', host] = payload.split(' with Host: ')
  const [method = '', target = ''] = line.replace(/ from Origin.*/, '').split(' ')
  const path = target.replaceAll('/cb', '/callback').replace('<right>', state).replace(/ .*/, '')
  return new Promise((resolve) => {
    const headers = { host: host ?? callback.host, origin: 'https://evil.invalid' }
    const outgoing = request({ host: callback.hostname, port: callback.port, method, path, headers }, (incoming) => {
      incoming.resume()
      resolve(
        new Response(null, { status: incoming.statusCode ?? 500, headers: incoming.headers as Record<string, string> }),
      )
    })
    outgoing.on('error', () => resolve(null))
    outgoing.end()
  })
}
