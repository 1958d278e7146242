import { createServer, type Server, type ServerResponse } from 'node:http'

import { fail, ok, type Result } from '#shared/domain/result'
import { callbackAnswer } from './callbackAnswer'
import { callbackPage, callbackPageHeaders, type CallbackTexts } from './callbackPage'
import { randomSecret } from './randomSecret'
import { shortDetail } from './statusError'

/** Networks compare the callback address exactly, port included, so these three are what owners register there. */
export const callbackPorts: readonly number[] = [43117, 43118, 43119]

export function callbackUri(port: number): string {
  return `http://127.0.0.1:${port}/callback`
}

export type LoopbackOptions = {
  readonly texts: CallbackTexts
  readonly signal: AbortSignal
  readonly ports?: readonly number[]
  /** How long the owner may take, in ms. */
  readonly waitMs?: number
}

/** A one-shot listener for the answer of a sign-in. `code` settles once; the listener is closed by then. */
export type Loopback = {
  readonly redirectUri: string
  readonly state: string
  readonly code: Promise<Result<string>>
  close(): void
}

/**
 * Listens on 127.0.0.1 at the first free of the fixed ports. The wait ends with the code, with `signInRefused` where the
 * network says no, with `signInCancelled` on abort, with `signInTimedOut` after `waitMs`. No free port: `signInPortsTaken`.
 */
export async function openLoopback(options: LoopbackOptions): Promise<Result<Loopback>> {
  const ports = options.ports ?? callbackPorts
  for (const port of ports) {
    const server = await listening(port)
    if (server) return ok(waitFor(server, port, options))
  }
  return fail({ code: 'signInPortsTaken', ports: [...ports] })
}

function listening(port: number): Promise<Server | null> {
  return new Promise((resolve) => {
    const server = createServer({ requestTimeout: 5000 })
    server.once('error', () => resolve(null))
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => resolve(server))
  })
}

function waitFor(server: Server, port: number, { texts, signal, waitMs = 10 * 60_000 }: LoopbackOptions): Loopback {
  const redirectUri = callbackUri(port)
  const expected = { path: '/callback', host: `127.0.0.1:${port}`, state: randomSecret() }
  let settle: (result: Result<string>) => void = () => undefined
  const code = new Promise<Result<string>>((resolve) => (settle = resolve))
  const end = (result: Result<string>): void => {
    clearTimeout(timer)
    signal.removeEventListener('abort', cancel)
    server.close()
    // The page has half a second to reach the browser; nobody else may hold the door open.
    setTimeout(() => server.closeAllConnections(), 500).unref()
    settle(result)
  }
  const cancel = (): void => end(fail({ code: 'signInCancelled' }))
  const timer = setTimeout(() => end(fail({ code: 'signInTimedOut' })), waitMs)
  signal.addEventListener('abort', cancel)
  if (signal.aborted) cancel()

  server.on('request', (request, response) => {
    const answer = callbackAnswer(request, expected)
    switch (answer.type) {
      case 'elsewhere':
        response.writeHead(404, { connection: 'close' }).end()
        return
      case 'stranger':
        return show(response, 400, callbackPage(texts, texts.refused))
      case 'denied':
        show(response, 200, callbackPage(texts, texts.refused))
        return end(fail({ code: 'signInRefused', detail: shortDetail(answer.detail) }))
      case 'code':
        show(response, 200, callbackPage(texts, texts.done))
        return end(ok(answer.code))
    }
  })
  return { redirectUri, state: expected.state, code, close: cancel }
}

function show(response: ServerResponse, status: number, page: string): void {
  response.writeHead(status, callbackPageHeaders).end(page)
}
