import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'

import type { LineFault } from './lineFault'

/** What X really created. `isTwin`: made by a proxy's second delivery of one request of ours. */
export type Created = { readonly replyId: string; readonly remoteId: string; readonly isTwin: boolean }

export type Gateway = {
  readonly origin: string
  readonly created: readonly Created[]
  /** The next request that writes belongs to this reply and meets this. */
  expect(replyId: string, fault: LineFault | null): void
  close(): Promise<void>
}

type Parts = {
  /** Where X is. */
  readonly to: string
  readonly kill: () => Promise<void>
  readonly sleep: () => void
  readonly setClock: () => void
  readonly resetAt: () => number
}

type Answer = { readonly status: number; readonly headers: Record<string, string>; readonly body: Buffer }

/** The way to X: passes everything on, keeps the ledger of what it created, and breaks where the run wants it to. */
export async function createGateway(parts: Parts): Promise<Gateway> {
  const created: Created[] = []
  const sockets = new Set<Socket>()
  let [replyId, fault] = ['', null as LineFault | null]

  async function forward(request: IncomingMessage, body: Buffer, isTwin = false): Promise<Answer> {
    const answer = await passedOn(parts.to, request, body)
    if (request.method === 'POST' && answer.status === 201) {
      const { data } = JSON.parse(answer.body.toString()) as { data: { id?: string; dm_event_id?: string } }
      created.push({ replyId, remoteId: data.id ?? data.dm_event_id ?? '', isTwin })
    }
    return answer
  }

  async function handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const isWrite = request.method === 'POST' && !request.url?.includes('/oauth2/')
    const met = isWrite ? fault : null
    if (isWrite) fault = null
    if (met?.startsWith('killAtFirstByte') === true) await parts.kill()
    const body = await bodyOf(request)
    if (met === null) return give(response, await forward(request, body))
    await break_(met, { response, forward: (isTwin) => forward(request, body, isTwin), parts })
  }

  const server = createServer((request, response) => void handle(request, response).catch(() => response.destroy()))
  server.on('connection', (socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined)
    socket.on('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    created,
    expect(id, next) {
      replyId = id
      fault = next
    },
    close: async () => {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await closed
    },
  }
}

type Broken = {
  readonly response: ServerResponse
  readonly forward: (isTwin?: boolean) => Promise<Answer>
  readonly parts: Parts
}

async function break_(fault: LineFault, { response, forward, parts }: Broken): Promise<unknown> {
  const close = () => response.socket?.destroy()
  switch (fault) {
    case 'closedUnseen':
    case 'killAtFirstByteUnseen':
      return close()
    case 'silentUnseen':
      return
    case 'closedDone':
      return forward().then(close)
    case 'killAtFirstByteDone':
    case 'silentDone':
      return forward()
    case 'cutHeaders':
      await forward()
      return response.socket?.write('HTTP/1.1 201 Created\r\ncontent-ty', close)
    case 'cutBody':
      return giveHalf(response, await forward())
    case 'twiceFirst':
    case 'twiceSecond':
    case 'twiceNone':
      return twice(fault, response, forward)
    case 'limitedRetryAfter':
      return give(response, plain(429, { 'retry-after': '40' }))
    case 'limitedReset':
      return give(response, plain(429, { 'x-rate-limit-reset': String(Math.ceil(parts.resetAt() / 1000)) }))
    case 'limitedBare':
      return give(response, plain(429))
    case 'unavailableProxy':
      return give(response, plain(503))
    case 'unavailableX':
      return give(response, plain(503, { 'x-transaction-id': '0123456789abcdef' }))
    case 'timeoutDone':
      await forward()
      return give(response, plain(504))
    case 'hotelPage':
      return give(response, hotelPage)
    case 'hotelRedirect':
      return give(response, { ...plain(302), headers: { location: 'http://captive.invalid/login' } })
    case 'killBeforeDone':
      await parts.kill()
      return forward()
    case 'killAfterDone':
      await forward()
      return parts.kill()
    case 'sleepUnseen':
      parts.sleep()
      return pause(5).then(close)
    case 'sleepDone':
      await forward()
      parts.sleep()
      return pause(5).then(close)
    case 'clockThenClosedDone':
      await forward()
      parts.setClock()
      return pause(5).then(close)
  }
}

async function twice(
  fault: 'twiceFirst' | 'twiceSecond' | 'twiceNone',
  response: ServerResponse,
  forward: Broken['forward'],
): Promise<void> {
  const first = await forward()
  const second = await forward(true)
  if (fault === 'twiceNone') response.socket?.destroy()
  else give(response, fault === 'twiceFirst' ? first : second)
}

function passedOn(to: string, request: IncomingMessage, body: Buffer): Promise<Answer> {
  const { host: _host, connection: _connection, ...headers } = request.headers
  return new Promise((resolve, reject) => {
    const onward = ask(new URL(request.url ?? '/', to), { method: request.method, headers, agent: false }, (answer) => {
      void bodyOf(answer).then((whole) => {
        const { connection: _own, 'keep-alive': _kept, ...kept } = answer.headers as Record<string, string>
        resolve({ status: answer.statusCode ?? 0, headers: kept, body: whole })
      })
    })
    onward.on('error', reject).end(body)
  })
}

function give(response: ServerResponse, { status, headers, body }: Answer): void {
  response.sendDate = false
  response.writeHead(status, headers).end(body)
}

function giveHalf(response: ServerResponse, { status, headers, body }: Answer): void {
  response.sendDate = false
  response.writeHead(status, { ...headers, 'content-length': String(body.length) })
  response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy())
}

function plain(status: number, headers: Record<string, string> = {}): Answer {
  const body = Buffer.from(JSON.stringify({ title: 'Scripted', detail: 'Scripted', type: 'about:blank', status }))
  return { status, headers: { 'content-type': 'application/problem+json', ...headers }, body }
}

const hotelPage: Answer = {
  status: 200,
  headers: { 'content-type': 'text/html; charset=utf-8' },
  body: Buffer.from('<!doctype html><title>Sign in to WiFi</title><p>Welcome to Hotel Example'),
}

async function bodyOf(message: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = []
  try {
    for await (const chunk of message) chunks.push(chunk as Buffer)
  } catch {
    // The sender died; what had arrived had arrived.
  }
  return Buffer.concat(chunks)
}
