import { readFileSync } from 'node:fs'
import { join } from 'node:path'

import { fail, ok, type Result } from '#shared/domain/result'

import { attempt, carried, systemCode } from './attempt'
import type { Disk } from './disk'
import { appendAll } from './writeWholeFile'

/** Tells one run of a process from all others: its id and, where the system tells, when it was started. */
export type ProcessMark = { readonly pid: number; readonly started: string }

/** What the lock must know of processes. `startOf` answers null when no such process runs. */
export type Processes = { readonly own: number; readonly startOf: (pid: number) => Promise<string | null> }

export type FolderLock = {
  /** `shopInUse`: another process has the folder. Taking what is held already changes nothing. */
  take(): Promise<Result<void>>
  release(): Promise<void>
}

/** One process at a time writes a folder. The lock of a process that was killed is taken over. */
export function createFolderLock(disk: Disk, folder: string, processes: Processes = systemProcesses()): FolderLock {
  const path = join(folder, 'lock')
  let isHeld = false

  async function take(): Promise<Result<void>> {
    if (isHeld) return ok(undefined)
    const first = await attempt(() => create(disk, path, processes))
    if (first.ok && !first.value) {
      const isLeftOver = await attempt(() => removeLeftOver(disk, path, processes))
      if (!isLeftOver.ok) return isLeftOver
      if (!isLeftOver.value) return inUse()
    }
    const taken = first.ok && !first.value ? await attempt(() => create(disk, path, processes)) : first
    if (!taken.ok) return taken
    isHeld = taken.value
    return isHeld ? ok(undefined) : inUse()
  }

  async function release(): Promise<void> {
    if (isHeld) await attempt(() => disk.remove(path))
    isHeld = false
  }

  return { take, release }
}

function inUse(): Result<void> {
  return fail({ code: 'shopInUse' })
}

/** Answers false if there is a lock already. */
async function create(disk: Disk, path: string, processes: Processes): Promise<boolean> {
  const mark: ProcessMark = { pid: processes.own, started: (await processes.startOf(processes.own)) ?? '' }
  let file
  try {
    file = await disk.open(path, 'create')
  } catch (error) {
    if (systemCode(error) === 'EEXIST') return false
    throw error
  }
  const written = await attempt(() => appendAll(file, Buffer.from(`${JSON.stringify(mark)}\n`)))
  const closed = await attempt(file.close)
  const failed = [written, closed].find((outcome) => !outcome.ok)
  if (!failed || failed.ok) return true
  // A lock that nobody holds, or that doesn't say whose it is, would keep everyone out.
  await attempt(() => disk.remove(path))
  throw carried(failed.error)
}

/** Answers whether the way is free. The lock is moved away before it is judged, so that two can't both take it over. */
async function removeLeftOver(disk: Disk, path: string, processes: Processes): Promise<boolean> {
  if (await isAlive(await holderOf(disk, path), processes)) return false
  const moved = `${path}.${processes.own}.tmp`
  await disk.rename(path, moved)
  if (await isAlive(await holderOf(disk, moved), processes)) {
    await disk.rename(moved, path)
    return false
  }
  await disk.remove(moved)
  return true
}

async function holderOf(disk: Disk, path: string): Promise<ProcessMark | null> {
  const file = await disk.open(path, 'read')
  try {
    const bytes = Buffer.alloc(1024)
    return parsed(bytes.toString('utf8', 0, await file.read(bytes, 0)))
  } finally {
    await file.close()
  }
}

function parsed(text: string): ProcessMark | null {
  const match = /^\{"pid":(\d+),"started":"([^"]*)"\}/u.exec(text)
  return match ? { pid: Number(match[1]), started: match[2] ?? '' } : null
}

async function isAlive(mark: ProcessMark | null, processes: Processes): Promise<boolean> {
  return mark !== null && (await processes.startOf(mark.pid)) === mark.started
}

/**
 * A process id alone would lock the owner out when the system gives it to another program after a crash. Linux also
 * says when a process was started, and in which boot; elsewhere the id has to do.
 */
export function systemProcesses(): Processes {
  return {
    own: process.pid,
    startOf: async (pid) => {
      if (!isRunning(pid)) return null
      if (process.platform !== 'linux') return ''
      // Field 22 of the process's status, counted from behind its name, which may hold anything.
      const status = textOf(`/proc/${pid}/stat`)
      const boot = textOf('/proc/sys/kernel/random/boot_id')
      return `${boot.trim()}/${status.slice(status.lastIndexOf(')')).split(' ')[20] ?? ''}`
    },
  }
}

/** The kernel answers from memory, in less time than handing the question to another thread takes. */
function textOf(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // Running, but somebody else's.
    return systemCode(error) === 'EPERM'
  }
}
