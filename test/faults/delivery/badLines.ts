import { spawn } from 'node:child_process'
import { mkdir, writeFile } from 'node:fs/promises'
import { createServer as createTlsServer } from 'node:https'
import { connect, createServer, type AddressInfo, type Server, type Socket } from 'node:net'
import { join } from 'node:path'

import type { BadLine } from './lineFault'
import { hotelCertificate, hotelKey } from './hotelCertificate'

/** Places where no X is, for all runs. */
export type BadLines = {
  originOf(line: BadLine): string
  /** Trusted by the processes of the shop: what is wrong with the certificate is its name alone. */
  readonly authorityFile: string
  /** Whether this system leaves a connection to a full port waiting; else `noHandshake` is a TLS that never begins. */
  readonly canBeDeaf: boolean
  close(): Promise<void>
}

export async function createBadLines(folder: string): Promise<BadLines> {
  await mkdir(folder, { recursive: true })
  const authorityFile = join(folder, 'authority.pem')
  await writeFile(authorityFile, hotelCertificate)
  const sockets = new Set<Socket>()
  const silent = createServer((socket) => {
    sockets.add(socket)
    socket.on('error', () => undefined).on('close', () => sockets.delete(socket))
  })
  const wrong = createTlsServer({ key: hotelKey, cert: hotelCertificate }, (_, response) => response.end('{}'))
  const [silentPort, wrongPort] = [await listening(silent), await listening(wrong)]
  const deaf = await createDeafPort()
  const origins: Readonly<Record<BadLine, string>> = {
    noName: 'https://api-x.invalid',
    silentTls: `https://127.0.0.1:${silentPort}`,
    noHandshake: deaf === null ? `https://127.0.0.1:${silentPort}` : `http://127.0.0.1:${deaf.port}`,
    wrongHost: `https://localhost:${wrongPort}`,
  }
  return {
    originOf: (line) => origins[line],
    authorityFile,
    canBeDeaf: deaf !== null,
    async close() {
      deaf?.close()
      wrong.closeAllConnections()
      for (const socket of sockets) socket.destroy()
      await Promise.all([silent, wrong].map((server) => new Promise((resolve) => server.close(resolve))))
    },
  }
}

async function listening(server: Server): Promise<number> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return (server.address() as AddressInfo).port
}

/** A process that listens and never accepts: once its queue is full, connections are neither taken nor refused. */
const deafProgram = `
const server = require('node:net').createServer()
server.listen({ port: 0, host: '127.0.0.1', backlog: 1 }, () => {
  require('node:fs').writeSync(1, String(server.address().port) + '\\n')
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0)
})`

async function createDeafPort(): Promise<{ readonly port: number; close(): void } | null> {
  const child = spawn(process.execPath, ['-e', deafProgram], { stdio: ['ignore', 'pipe', 'ignore'] })
  const port = await new Promise<number>((resolve) => child.stdout.once('data', (data) => resolve(Number(data))))
  const fillers: Socket[] = []
  const close = () => {
    for (const socket of fillers) socket.destroy()
    child.kill('SIGKILL')
  }
  for (let count = 0; count < 12; count++) {
    const socket = connect(port, '127.0.0.1').on('error', () => undefined)
    fillers.push(socket)
    const isTaken = await Promise.race([
      new Promise<boolean>((resolve) => socket.once('connect', () => resolve(true)).once('error', () => resolve(true))),
      new Promise<boolean>((resolve) => setTimeout(() => resolve(false), 300)),
    ])
    if (!isTaken) return { port, close }
  }
  close()
  return null
}
