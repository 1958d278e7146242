import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { beforeEach, describe, expect, it, onTestFinished } from 'vitest'

import { createFolderLock, systemProcesses, type Processes } from '../../../src/main/store/folderLock'
import { createNodeDisk } from '../../../src/main/store/nodeDisk'

const inUse = { ok: false, error: { code: 'shopInUse' } }
let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'shopbell-lock-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
})

/** A computer on which these processes run, by id and start. */
function computer(own: number, running: Record<number, string>): Processes {
  return { own, startOf: async (pid) => running[pid] ?? null }
}
const lockOf = (processes: Processes) => createFolderLock(createNodeDisk(), folder, processes)

describe('the lock of a folder', () => {
  it('lets one in at a time', async () => {
    const running = { 7: 'a', 8: 'b' }
    const [one, other] = [lockOf(computer(7, running)), lockOf(computer(8, running))]
    expect(await one.take()).toEqual({ ok: true })
    expect(await one.take()).toEqual({ ok: true })
    expect(await other.take()).toEqual(inUse)
    await other.release()
    expect(await other.take()).toEqual(inUse)
    await one.release()
    expect(await other.take()).toEqual({ ok: true })
  })

  it('is taken over from a process that is gone', async () => {
    await lockOf(computer(7, { 7: 'a' })).take()
    expect(await lockOf(computer(8, { 8: 'b' })).take()).toEqual({ ok: true })
    expect(await readFile(join(folder, 'lock'), 'utf8')).toContain('"pid":8')
  })

  it('is taken over when the process id has gone to another program', async () => {
    await lockOf(computer(7, { 7: 'a' })).take()
    expect(await lockOf(computer(8, { 7: 'later', 8: 'b' })).take()).toEqual({ ok: true })
  })

  it.each(['', '{"pid":', '\0\0\0\0', 'null'])('is taken over when it is torn: %j', async (text) => {
    await writeFile(join(folder, 'lock'), text)
    expect(await lockOf(computer(8, { 8: 'b' })).take()).toEqual({ ok: true })
  })

  it('knows this very process, and none that never was', async () => {
    const processes = systemProcesses()
    expect(await processes.startOf(process.pid)).toBe(await processes.startOf(process.pid))
    expect(await processes.startOf(process.pid)).not.toBeNull()
    expect(await processes.startOf(2 ** 30)).toBeNull()
  })
})
