import { afterEach, describe, expect, it } from 'vitest'

import { createHttp } from '../../../src/main/net/http'
import { netLimits } from '../../../src/main/net/netLimits'
import { standIn, type StandIn } from './standIn'

const open: StandIn[] = []
afterEach(async () => {
  for (const server of open.splice(0)) await server.close()
})

async function server(...handler: Parameters<typeof standIn>): Promise<StandIn> {
  const started = await standIn(...handler)
  open.push(started)
  return started
}

/** Two https origins of the world, at one stand-in. */
function httpTo({ origin }: StandIn, limits: Partial<typeof netLimits> = {}) {
  const origins = new Map([
    ['https://one.example', origin],
    ['https://two.example', origin],
  ])
  return createHttp({ origins, limits: { ...netLimits, ...limits } })
}

describe('createHttp', () => {
  it('answers status, headers and body of any status', async () => {
    const http = httpTo(await server((_, response) => response.writeHead(404, { 'x-mark': 'yes' }).end('gone')))
    const answer = await http({ url: 'https://one.example/a?b=c' })
    expect(answer).toMatchObject({ ok: true, value: { status: 404, headers: { 'x-mark': 'yes' } } })
    expect(answer.ok && answer.value.body.toString()).toBe('gone')
    expect(open[0]?.seen[0]?.url).toBe('/a?b=c')
  })

  it.each(['http://one.example/', 'file:///etc/passwd', 'https://name:secret@one.example/', 'no address'])(
    'refuses %s without asking anybody',
    async (url) => {
      const stand = await server((_, response) => response.end())
      expect(await httpTo(stand)({ url })).toMatchObject({ ok: false, error: { hasLeft: false } })
      expect(stand.seen).toHaveLength(0)
    },
  )

  it('never goes to this computer unless a test maps an origin there', async () => {
    const stand = await server((_, response) => response.end())
    const url = stand.origin.replace('http:', 'https:')
    expect(await createHttp()({ url })).toMatchObject({
      ok: false,
      error: { error: { code: 'offline' }, hasLeft: false },
    })
  })

  it('follows a redirect, and drops credentials when it leads to another origin', async () => {
    const stand = await server((request, response) => {
      if (request.url === '/a') return response.writeHead(302, { location: '/b' }).end()
      if (request.url === '/b') return response.writeHead(307, { location: 'https://two.example/c' }).end()
      return response.end('here')
    })
    const answer = await httpTo(stand)({
      url: 'https://one.example/a',
      headers: { Authorization: 'Bearer t', accept: 'x' },
    })
    expect(answer.ok && answer.value.body.toString()).toBe('here')
    expect(stand.seen.map(({ url, headers }) => [url, headers.authorization, headers.accept])).toEqual([
      ['/a', 'Bearer t', 'x'],
      ['/b', 'Bearer t', 'x'],
      ['/c', undefined, 'x'],
    ])
  })

  it('stops after five redirects', async () => {
    let count = 0
    const stand = await server((_, response) => response.writeHead(302, { location: `/${(count += 1)}` }).end())
    expect(await httpTo(stand)({ url: 'https://one.example/' })).toMatchObject({ ok: false })
    expect(stand.seen).toHaveLength(6)
  })

  it.each([
    'http://one.example/',
    'data:text/html,x',
    'http://[bad',
    'http://127.0.0.1:9/',
    'https://a:b@one.example/',
  ])('does not follow to %s', async (location) => {
    const stand = await server((_, response) => response.writeHead(302, { location }).end())
    expect(await httpTo(stand)({ url: 'https://one.example/' })).toMatchObject({
      ok: false,
      error: { error: { code: 'unreadableAnswer' } },
    })
    expect(stand.seen).toHaveLength(1)
  })

  it('never sends a body to a second place', async () => {
    const stand = await server((_, response) => response.writeHead(307, { location: 'https://two.example/' }).end())
    const answer = await httpTo(stand)({ url: 'https://one.example/', method: 'POST', body: '{}' })
    expect(answer).toMatchObject({ ok: true, value: { status: 307 } })
    expect(stand.seen).toHaveLength(1)
  })
})
