import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

export type HitCounter = { readonly origin: string; hits(): number; close(): void }

/** A web site on this computer that counts who comes: nobody should. */
export async function startHitCounter(): Promise<HitCounter> {
  let hits = 0
  const server = createServer((_request, response) => {
    hits += 1
    response.setHeader('access-control-allow-origin', '*')
    response.end('<h1>somewhere else</h1>')
  })
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done))
  const { port } = server.address() as AddressInfo
  return { origin: `http://127.0.0.1:${port}`, hits: () => hits, close: () => void server.close() }
}
