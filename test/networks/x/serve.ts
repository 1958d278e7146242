import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo, Socket } from 'node:net'

export type Delivery = {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Buffer
}

/** What becomes of a request: an answer, or a fault of the line. */
export type Fate =
  | { readonly type: 'answer'; readonly delivery: Delivery }
  | { readonly type: 'half'; readonly delivery: Delivery }
  | { readonly type: 'closed' }
  | { readonly type: 'silence' }

export type Listener = {
  readonly origin: string
  /** Refuses connections, as a computer without network sees it. */
  goOffline(): Promise<void>
  /** Listens again, on the same port. */
  goOnline(): Promise<void>
}

/** A server on 127.0.0.1 whose lines can be cut. */
export async function serve(decide: (request: IncomingMessage, body: Buffer) => Promise<Fate>): Promise<Listener> {
  const sockets = new Set<Socket>()
  let server = await listen(0)
  const { port } = server.address() as AddressInfo

  function listen(onPort: number): Promise<Server> {
    return new Promise((resolve, reject) => {
      const opened = createServer((request, response) => {
        void bodyOf(request).then(async (body) => deliver(await decide(request, body), response))
      })
      opened.on('connection', (socket) => {
        sockets.add(socket)
        socket.on('close', () => sockets.delete(socket))
      })
      opened.once('error', reject)
      opened.listen(onPort, '127.0.0.1', () => resolve(opened))
    })
  }

  return {
    origin: `http://127.0.0.1:${port}`,
    async goOffline() {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      for (const socket of sockets) socket.destroy()
      await closed
    },
    async goOnline() {
      if (!server.listening) server = await listen(port)
    },
  }
}

function bodyOf(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve) => {
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => resolve(Buffer.concat(chunks)))
    request.on('error', () => undefined)
  })
}

function deliver(fate: Fate, response: ServerResponse): void {
  switch (fate.type) {
    case 'answer':
      response.writeHead(fate.delivery.status, fate.delivery.headers).end(fate.delivery.body)
      return
    case 'half': {
      const body = Buffer.from(fate.delivery.body)
      response.writeHead(fate.delivery.status, { ...fate.delivery.headers, 'content-length': String(body.length) })
      response.write(body.subarray(0, Math.floor(body.length / 2)), () => response.socket?.destroy())
      return
    }
    case 'closed':
      response.socket?.destroy()
      return
    case 'silence':
      return
  }
}
