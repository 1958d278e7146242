import { connect, createServer, type Server } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { freePort } from '#test/networks/x/freePort'
import { openLoopback, type Loopback, type LoopbackOptions } from '../../../src/main/net/loopback'

const texts = { language: 'pl', title: 'Shopbell', done: 'Zalogowano.', refused: 'Nie zalogowano.' }
const opened: Loopback[] = []

async function open(options: Partial<LoopbackOptions> = {}): Promise<Loopback> {
  const ports = options.ports ?? [await freePort()]
  const result = await openLoopback({ texts, signal: new AbortController().signal, ...options, ports })
  if (!result.ok) throw new Error(result.error.code)
  opened.push(result.value)
  return result.value
}

afterEach(() => {
  for (const loopback of opened.splice(0)) loopback.close()
})

/** A raw request, so that the path is sent exactly as written. */
function ask(loopback: Loopback, path: string, headers: Record<string, string> = {}, method = 'GET'): Promise<string> {
  const { host, hostname, port } = new URL(loopback.redirectUri)
  return new Promise((resolve) => {
    const socket = connect(Number(port), hostname)
    const lines = Object.entries({ host, ...headers }).map(([name, value]) => `${name}: ${value}\r\n`)
    let answer = ''
    socket.on('data', (data) => (answer += data.toString()))
    socket.on('close', () => resolve(answer))
    socket.on('error', () => resolve(answer))
    socket.end(`${method} ${path} HTTP/1.1\r\n${lines.join('')}\r\n`)
  })
}

describe('openLoopback', () => {
  it('takes the code that comes with its own state and shows a page', async () => {
    const loopback = await open()
    const page = await ask(loopback, `/callback?state=${loopback.state}&code=good`)
    expect(page).toContain('200 OK')
    expect(page).toContain('Zalogowano.')
    expect(await loopback.code).toEqual({ ok: true, value: 'good' })
  })

  it('stops listening once it was used', async () => {
    const loopback = await open()
    await ask(loopback, `/callback?state=${loopback.state}&code=good`)
    await loopback.code
    expect(await ask(loopback, `/callback?state=${loopback.state}&code=again`)).toBe('')
  })

  it('listens on this computer only, at an address with the fixed path', async () => {
    const loopback = await open()
    expect(loopback.redirectUri).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/callback$/)
    expect(loopback.state).toMatch(/^[\w-]{43}$/)
  })

  it.each([
    ['a wrong state', () => '/callback?code=good&state=WRONG', {}, '400'],
    ['no state', () => '/callback?code=good', {}, '400'],
    ['two states', (state: string) => `/callback?code=good&state=${state}&state=x`, {}, '400'],
    ['two codes', (state: string) => `/callback?code=a&code=b&state=${state}`, {}, '400'],
    ['no code', (state: string) => `/callback?state=${state}`, {}, '400'],
    ['a foreign host', (state: string) => `/callback?code=good&state=${state}`, { host: 'evil.invalid' }, '400'],
    ['a refusal without state', () => '/callback?error=access_denied', {}, '400'],
    [
      'a path that only resolves to ours',
      (state: string) => `//callback/../callback?code=good&state=${state}`,
      {},
      '404',
    ],
    ['another path', (state: string) => `/?code=good&state=${state}`, {}, '404'],
    ['an endless code', (state: string) => `/callback?state=${state}&code=${'A'.repeat(1_000_000)}`, {}, '431'],
  ])('turns away %s and goes on waiting', async (_, path, headers, status) => {
    const loopback = await open()
    expect(await ask(loopback, path(loopback.state), headers)).toMatch(new RegExp(`^(HTTP/1.1 ${status}|$)`))
    await ask(loopback, `/callback?state=${loopback.state}&code=good`)
    expect(await loopback.code).toEqual({ ok: true, value: 'good' })
  })

  it.each(['OPTIONS', 'POST', 'HEAD', 'PUT'])('answers %s with 404 and nothing else', async (method) => {
    const loopback = await open()
    const answer = await ask(
      loopback,
      `/callback?state=${loopback.state}&code=good`,
      { origin: 'https://evil.invalid' },
      method,
    )
    expect(answer).toContain('404')
    expect(answer.toLowerCase()).not.toContain('access-control-allow')
    expect(answer.split('\r\n\r\n')[1] ?? '').not.toContain('html')
  })

  it('says no in the network’s words when the owner said no there', async () => {
    const loopback = await open()
    const page = await ask(loopback, `/callback?state=${loopback.state}&error=access_denied`)
    expect(page).toContain('Nie zalogowano.')
    expect(await loopback.code).toEqual({ ok: false, error: { code: 'signInRefused', detail: 'access_denied' } })
  })

  it('ends when the owner cancels', async () => {
    const controller = new AbortController()
    const loopback = await open({ signal: controller.signal })
    controller.abort()
    expect(await loopback.code).toEqual({ ok: false, error: { code: 'signInCancelled' } })
    expect(await ask(loopback, `/callback?state=${loopback.state}&code=good`)).toBe('')
  })

  it('ends at once when it was cancelled before', async () => {
    const loopback = await open({ signal: AbortSignal.abort() })
    expect(await loopback.code).toEqual({ ok: false, error: { code: 'signInCancelled' } })
  })

  it('ends when the owner takes too long, and takes nothing afterwards', async () => {
    const loopback = await open({ waitMs: 20 })
    expect(await loopback.code).toEqual({ ok: false, error: { code: 'signInTimedOut' } })
    expect(await ask(loopback, `/callback?state=${loopback.state}&code=good`)).toBe('')
  })

  it('takes the next port where one is taken, and says which where all are', async () => {
    const ports = [await freePort(), await freePort()]
    const taken: Server = await new Promise((resolve) => {
      const server = createServer()
      server.listen(ports[0], '127.0.0.1', () => resolve(server))
    })
    const loopback = await open({ ports })
    expect(loopback.redirectUri).toContain(`:${ports[1]}/`)
    expect(await openLoopback({ texts, signal: new AbortController().signal, ports })).toEqual({
      ok: false,
      error: { code: 'signInPortsTaken', ports },
    })
    taken.close()
  })
})
