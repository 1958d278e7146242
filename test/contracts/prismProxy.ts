import { spawn } from 'node:child_process'
import { createServer, request as send, type IncomingMessage, type ServerResponse } from 'node:http'
import { fileURLToPath } from 'node:url'

import { freePort } from '#test/networks/x/freePort'

export type Violation = { readonly place: string; readonly status: number; readonly words: string }

export type PrismProxy = {
  readonly origin: string
  /** What broke the description so far, on either side. */
  readonly violations: readonly Violation[]
  /** Requests that were held against the description. */
  readonly checked: readonly string[]
  close(): Promise<void>
}

/**
 * Holds everything between a client and a server against an OpenAPI document: Prism as a proxy between them, and before it
 * a door that keeps Prism's verdicts. Paths that begin or end as in `aside` pass by.
 */
export async function openPrismProxy(
  specFile: string,
  serverOrigin: string,
  aside: readonly string[],
): Promise<PrismProxy> {
  const prism = await startPrism(specFile, serverOrigin)
  const violations: Violation[] = []
  const checked: string[] = []
  const server = createServer((incoming, outgoing) => {
    const path = incoming.url?.split('?')[0] ?? ''
    const place = `${incoming.method ?? ''} ${path}`
    if (aside.some((piece) => path.startsWith(piece) || path.endsWith(piece)))
      return pass(incoming, outgoing, serverOrigin, () => undefined)
    checked.push(place)
    pass(incoming, outgoing, prism.origin, (status, headers, body) => {
      const verdict = headers['sl-violations']
      const isPrisms = body.includes('stoplight.io/prism/errors')
      if (verdict !== undefined || isPrisms)
        violations.push({ place, status, words: String(verdict ?? body).slice(0, 2000) })
    })
  })
  const port = await freePort()
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  return {
    origin: `http://127.0.0.1:${port}`,
    violations,
    checked,
    close: async () => {
      server.closeAllConnections()
      await new Promise((resolve) => server.close(resolve))
      await prism.stop()
    },
  }
}

async function startPrism(specFile: string, serverOrigin: string): Promise<{ origin: string; stop(): Promise<void> }> {
  const port = await freePort()
  const cli = fileURLToPath(new URL('../../node_modules/@stoplight/prism-cli/dist/index.js', import.meta.url))
  const options = ['proxy', specFile, serverOrigin, '--errors', '--port', String(port), '--host', '127.0.0.1']
  const child = spawn(process.execPath, [cli, ...options], { stdio: ['ignore', 'pipe', 'pipe'] })
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  await new Promise<void>((resolve, reject) => {
    let said = ''
    const listen = (chunk: Buffer): void => {
      said += chunk.toString()
      if (said.includes('Prism is listening')) resolve()
    }
    child.stdout.on('data', listen)
    child.stderr.on('data', listen)
    void ended.then(() => reject(new Error(`Prism ended before it listened: ${said.slice(-500)}`)))
  })
  return {
    origin: `http://127.0.0.1:${port}`,
    stop: async () => {
      child.kill()
      await ended
    },
  }
}

function pass(
  incoming: IncomingMessage,
  outgoing: ServerResponse,
  origin: string,
  look: (status: number, headers: IncomingMessage['headers'], body: string) => void,
): void {
  const headers = { ...incoming.headers, host: new URL(origin).host }
  const onward = send(new URL(incoming.url ?? '/', origin), { method: incoming.method ?? 'GET', headers }, (answer) => {
    const chunks: Buffer[] = []
    answer.on('data', (chunk: Buffer) => chunks.push(chunk))
    answer.on('end', () => {
      const body = Buffer.concat(chunks)
      look(answer.statusCode ?? 0, answer.headers, body.toString())
      outgoing.writeHead(answer.statusCode ?? 502, answer.headers).end(body)
    })
  })
  onward.on('error', () => outgoing.socket?.destroy())
  incoming.pipe(onward)
}
