import { createServer } from 'node:net'

import { afterEach, describe, expect, it } from 'vitest'

import { freePort } from '#test/networks/x/freePort'
import { createXClient } from '../../../../src/main/channels/x/client'
import { netLimits, type NetLimits } from '../../../../src/main/net/netLimits'
import { standIn, type StandIn } from '../../net/standIn'

let open: StandIn | null = null
afterEach(async () => {
  await open?.close()
  open = null
})

const token = 'a-very-secret-access-token'

function clientTo(origin: string, limits = netLimits) {
  return createXClient({ origins: new Map([['https://api.x.com', origin]]), now: () => 0, limits }, token, [token])
}

async function answeredBy(handler: Parameters<typeof standIn>[0], limits: Partial<NetLimits> = {}) {
  open = await standIn(handler)
  return clientTo(open.origin, { ...netLimits, ...limits })
}

const json = { 'content-type': 'application/json', 'x-transaction-id': '1' }

describe('the client of X', () => {
  it('asks with its token and answers data and headers', async () => {
    const client = await answeredBy((_, response) => response.writeHead(200, json).end('{"data":{"id":"1"}}'))
    const answer = await client.get('users/me', { 'user.fields': ['id', 'name'], since_id: undefined })
    expect(answer).toMatchObject({
      ok: true,
      value: { data: { data: { id: '1' } }, headers: { 'x-transaction-id': '1' } },
    })
    expect(open?.seen[0]?.url).toBe('/2/users/me?user.fields=id%2Cname')
    expect(open?.seen[0]?.headers.authorization).toBe(`Bearer ${token}`)
  })

  it('never lets its token into an error, though X sends it back', async () => {
    const client = await answeredBy((_, response) =>
      response.writeHead(400, json).end(JSON.stringify({ detail: `bad ${token} here` })),
    )
    expect(await client.get('users/me')).toMatchObject({
      ok: false,
      error: { error: { code: 'refused', detail: 'bad … here' } },
    })
  })

  it('knows that nothing was sent where nobody listens', async () => {
    const client = clientTo(`http://127.0.0.1:${await freePort()}`)
    expect(await client.post('tweets', {})).toMatchObject({
      ok: false,
      error: { error: { code: 'offline' }, fate: 'notHandled' },
    })
  })

  it('knows that nothing was sent where TLS fails', async () => {
    open = await standIn((_, response) => response.end())
    const failing = clientTo(open.origin.replace('http:', 'https:'))
    expect(await failing.post('tweets', {})).toMatchObject({
      ok: false,
      error: { error: { code: 'offline' }, fate: 'notHandled' },
    })
  })

  it('stops a server that never answers, as one that may have acted', async () => {
    const client = await answeredBy(() => undefined, { answerMs: 30 })
    expect(await client.post('tweets', {})).toMatchObject({
      ok: false,
      error: { error: { code: 'timedOut' }, fate: 'unknown' },
    })
  })

  it('stops an answer that drips for ever, one that stops half-way, and one that never ends', async () => {
    const dripping = await answeredBy(
      (_, response) => {
        response.writeHead(200, json)
        const timer = setInterval(() => response.write(' '), 5)
        response.on('close', () => clearInterval(timer))
      },
      { totalMs: 400 },
    )
    expect(await dripping.post('tweets', {})).toMatchObject({
      ok: false,
      error: { error: { code: 'timedOut' }, fate: 'unknown' },
    })
    await open?.close()
    const halfway = await answeredBy((_, response) => response.writeHead(200, json).write('{'), { idleMs: 300 })
    expect(await halfway.post('tweets', {})).toMatchObject({
      ok: false,
      error: { error: { code: 'timedOut' }, fate: 'unknown' },
    })
    await open?.close()
    const endless = await answeredBy(
      (_, response) => response.writeHead(200, json).end(`{"data":"${'x'.repeat(5000)}"}`),
      { bodyBytes: 2000 },
    )
    expect(await endless.get('users/me')).toMatchObject({ ok: false, error: { error: { code: 'unreadableAnswer' } } })
  })

  it('knows that nothing was sent while a handshake hangs', async () => {
    const silent = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => silent.listen(port, '127.0.0.1', resolve))
    const client = clientTo(`https://127.0.0.1:${port}`, { ...netLimits, connectMs: 40 })
    expect(await client.post('tweets', {})).toMatchObject({
      ok: false,
      error: { error: { code: 'offline' }, fate: 'notHandled' },
    })
    silent.close()
  })

  it.each([
    ['a page', 200, { 'content-type': 'text/html' }, '<html>', 'notHandled'],
    ['a page by X itself', 200, { 'content-type': 'text/html', 'x-response-time': '5' }, '<html>', 'unknown'],
    ['a redirect', 302, { location: 'https://evil.invalid/' }, '', 'notHandled'],
    ['a foreign 401', 401, { 'content-type': 'text/html' }, '<html>', 'notHandled'],
    ['text that calls itself JSON', 200, json, '<html>', 'unknown'],
    ['nothing', 200, json, '', 'unknown'],
    ['JSON with a status of a redirect', 302, json, '{"data":{"id":"1"}}', 'unknown'],
  ])('calls %s unreadable, and knows what it means', async (_, status, headers, body, fate) => {
    const client = await answeredBy((_request, response) =>
      response.writeHead(status, headers as Record<string, string>).end(body),
    )
    expect(await client.post('tweets', {})).toMatchObject({
      ok: false,
      error: { error: { code: 'unreadableAnswer' }, fate },
    })
    expect(open?.seen).toHaveLength(1)
  })

  it('never trusts a 5xx to have done nothing', async () => {
    const client = await answeredBy((_, response) =>
      response.writeHead(502, { 'content-type': 'text/html' }).end('<html>'),
    )
    expect(await client.post('tweets', {})).toMatchObject({
      ok: false,
      error: { error: { code: 'serverTrouble', status: 502 }, fate: 'unknown' },
    })
  })
})
