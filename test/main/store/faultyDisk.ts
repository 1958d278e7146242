import type { Disk, DiskFile } from '../../../src/main/store/disk'
import { createNodeDisk } from '../../../src/main/store/nodeDisk'

export type DiskCall = { readonly number: number; readonly name: string; readonly path: string }

/** What happens to a call instead of what was asked: an error of the system, or a write that takes half. */
export type Fault = { readonly code: string } | 'short' | null

export type FaultyDisk = {
  readonly disk: Disk
  /** Every call in order, as `name path`; those that failed end in `!`. */
  readonly calls: readonly string[]
  /** How often it was called, failed calls included. */
  count(): number
  breakWith(fault: (call: DiskCall) => Fault): void
  heal(): void
}

/** The real file system with faults on demand and a record of what was done in which order. */
export function createFaultyDisk(root: string): FaultyDisk {
  const real = createNodeDisk()
  const calls: string[] = []
  let number = 0
  let faultOf: (call: DiskCall) => Fault = () => null

  async function call<T>(name: string, path: string, act: () => Promise<T>, half = act): Promise<T> {
    const short = path === root ? '.' : path.replace(`${root}/`, '')
    number += 1
    const fault = faultOf({ number, name, path: short })
    if (fault !== null && fault !== 'short') {
      calls.push(`${name} ${short} !`)
      throw Object.assign(new Error(`${fault.code}: made up, ${name}`), { code: fault.code })
    }
    const answer = await (fault === 'short' ? half() : act())
    calls.push(`${name} ${short}`)
    return answer
  }

  function wrapped(file: DiskFile, path: string): DiskFile {
    return {
      size: () => call('size', path, file.size),
      read: (into, position) => call('read', path, () => file.read(into, position)),
      append: (bytes) =>
        call(
          'append',
          path,
          () => file.append(bytes),
          () => file.append(bytes.subarray(0, Math.ceil(bytes.byteLength / 2))),
        ),
      truncate: (length) => call('truncate', path, () => file.truncate(length)),
      sync: () => call('sync', path, file.sync),
      close: async () => {
        // A file is let go of even when closing reports an error, as the system does.
        await file.close()
        await call('close', path, async () => undefined)
      },
    }
  }

  return {
    disk: {
      open: (path, mode) => call(`open ${mode}`, path, async () => wrapped(await real.open(path, mode), path)),
      list: (folder) => call('list', folder, () => real.list(folder)),
      makeFolder: (folder) => call('makeFolder', folder, () => real.makeFolder(folder)),
      syncFolder: (folder) => call('syncFolder', folder, () => real.syncFolder(folder)),
      rename: (from, to) => call('rename', from, () => real.rename(from, to)),
      remove: (path) => call('remove', path, () => real.remove(path)),
      stat: (path) => call('stat', path, () => real.stat(path)),
      link: (from, to) => call('link', from, () => real.link(from, to)),
      removeFolder: (folder) => call('removeFolder', folder, () => real.removeFolder(folder)),
      realPath: (path) => call('realPath', path, () => real.realPath(path)),
    },
    calls,
    count: () => number,
    breakWith: (fault) => {
      faultOf = fault
    },
    heal: () => {
      faultOf = () => null
    },
  }
}
