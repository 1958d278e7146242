import { createServer } from 'node:net'
import { gzipSync } from 'node:zlib'

import { afterEach, describe, expect, it } from 'vitest'

import { freePort } from '#test/networks/x/freePort'
import { exchange, type Exchange } from '../../../src/main/net/exchange'
import { netLimits, type NetLimits } from '../../../src/main/net/netLimits'
import { standIn, type StandIn } from './standIn'

let open: StandIn | null = null
afterEach(async () => {
  await open?.close()
  open = null
})

async function ask(
  answer: Parameters<typeof standIn>[0],
  limits: Partial<NetLimits> = {},
  more: Partial<Exchange> = {},
) {
  open = await standIn(answer)
  return exchange({ ...plain(open.origin), limits: { ...netLimits, ...limits }, ...more })
}

function plain(url: string): Exchange {
  return {
    url: new URL(url),
    method: 'POST',
    headers: {},
    body: 'x',
    limits: netLimits,
    signal: null,
    isGuarded: false,
  }
}

const unreadable = { ok: false, error: { error: { code: 'unreadableAnswer' }, hasLeft: true } }
const timedOut = { ok: false, error: { error: { code: 'timedOut' }, hasLeft: true } }
const interrupted = { ok: false, error: { error: { code: 'interrupted' }, hasLeft: true } }
const offline = { ok: false, error: { error: { code: 'offline' }, hasLeft: false } }

describe('exchange', () => {
  it('opens what came compressed', async () => {
    const answer = await ask((_, response) =>
      response.writeHead(200, { 'content-encoding': 'gzip' }).end(gzipSync('hello')),
    )
    expect(answer.ok && answer.value.body.toString()).toBe('hello')
  })

  it('stops a body above the cap, and one that grows above it', async () => {
    const long = Buffer.alloc(3000)
    expect(await ask((_, response) => response.end(long), { bodyBytes: 2000 })).toEqual(unreadable)
    await open?.close()
    const bomb = gzipSync(Buffer.alloc(1_000_000))
    expect(
      await ask((_, response) => response.writeHead(200, { 'content-encoding': 'gzip' }).end(bomb), {
        bodyBytes: 5000,
      }),
    ).toEqual(unreadable)
  })

  it('gives up on a server that never answers', async () => {
    expect(await ask(() => undefined, { answerMs: 30 })).toEqual(timedOut)
  })

  it('gives up on a server that stops in the middle', async () => {
    expect(await ask((_, response) => response.write('half'), { idleMs: 300 })).toEqual(timedOut)
  })

  it('gives up on a server that drips for ever', async () => {
    const drip = await ask(
      (_, response) => {
        const timer = setInterval(() => response.write('.'), 5)
        response.on('close', () => clearInterval(timer))
      },
      { totalMs: 400 },
    )
    expect(drip).toEqual(timedOut)
  })

  it('knows that it was cut off after bytes left', async () => {
    expect(await ask((_, response) => response.socket?.destroy())).toEqual(interrupted)
    await open?.close()
    expect(
      await ask((_, response) =>
        response.writeHead(200, { 'content-length': '10' }).write('half', () => response.socket?.destroy()),
      ),
    ).toEqual(interrupted)
  })

  it('knows that nothing was sent where nobody listens, no name is known, or TLS fails', async () => {
    expect(await exchange(plain(`http://127.0.0.1:${await freePort()}`))).toEqual(offline)
    expect(await exchange(plain('http://nobody.invalid/'))).toEqual(offline)
    open = await standIn((_, response) => response.end())
    expect(await exchange(plain(open.origin.replace('http:', 'https:')))).toEqual(offline)
  })

  it('knows that nothing was sent while the handshake hangs', async () => {
    const silent = createServer()
    const port = await freePort()
    await new Promise<void>((resolve) => silent.listen(port, '127.0.0.1', resolve))
    const answer = await exchange({ ...plain(`https://127.0.0.1:${port}`), limits: { ...netLimits, connectMs: 30 } })
    expect(answer).toEqual(offline)
    silent.close()
  })

  it('refuses inside addresses where it is guarded', async () => {
    open = await standIn((_, response) => response.end())
    expect(await exchange({ ...plain(open.origin), isGuarded: true })).toEqual(offline)
    expect(await exchange({ ...plain(open.origin.replace('127.0.0.1', 'localhost')), isGuarded: true })).toEqual(
      offline,
    )
    expect(open.seen).toHaveLength(0)
  })

  it('stops when it is told to', async () => {
    const controller = new AbortController()
    const answer = ask(() => controller.abort(), {}, { signal: controller.signal })
    expect(await answer).toEqual(interrupted)
    expect(await exchange({ ...plain('http://127.0.0.1:1/'), signal: AbortSignal.abort() })).toEqual(offline)
  })
})
