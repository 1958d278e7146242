import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer, type AddressInfo, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { answerOf, run } from '../../../build/setUp/run.mjs'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'run-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const script = (text: string) => ['-e', text]
it('answers the exit code', async () => {
  expect(await run(process.execPath, script('process.exit(7)'))).toBe(7)
  expect(await run(process.execPath, script(''))).toBe(0)
})

it('takes a program that was killed for a failure', async () => {
  expect(await run(process.execPath, script('process.kill(process.pid, "SIGKILL")'))).toBe(1)
})

it.skipIf(process.platform === 'win32')('ends a group with all that it started', async () => {
  const server = createServer().listen(0, '127.0.0.1')
  const connected = once(server, 'connection') as Promise<[Socket]>
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const child = `require('net').connect(${port}, '127.0.0.1').on('data', () => process.send('connected'))`
  const parent = `const options = { stdio: ['ignore', 'ignore', 'ignore', 'ipc'] }
    const child = require('child_process').spawn(process.execPath, ['-e', ${JSON.stringify(child)}], options)
    child.once('message', () => process.exit(3))`
  const code = run(process.execPath, script(parent), { isGroup: true })
  const [socket] = await connected
  const closed = new Promise((resolve) => socket.once('close', resolve).once('error', () => undefined))
  socket.resume().write('hello')
  expect(await code).toBe(3)
  await closed
  server.close()
})

it('ends what does not end by itself, and says so', async () => {
  const endless = run(process.execPath, script('setInterval(() => {}, 1000)'), { timeLimitMs: 300 })
  await expect(endless).rejects.toMatchObject({ name: 'TimeLimit', message: 'still running after 0.3 seconds' })
})

it('rejects for a program that is not there', async () => {
  await expect(run(join(folder, 'nothing'), [])).rejects.toThrow('ENOENT')
  expect(answerOf(join(folder, 'nothing'), [])).toBeNull()
})
