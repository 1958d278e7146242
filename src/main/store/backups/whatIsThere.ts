import { join } from 'node:path'

import { systemCode } from '../attempt'
import type { Disk } from '../disk'

/** The names in a folder, sorted; none where there is no such folder. */
export async function namesIn(disk: Disk, folder: string): Promise<readonly string[]> {
  try {
    return await disk.list(folder)
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw error
  }
}

export async function isThere(disk: Disk, folder: string, name: string): Promise<boolean> {
  return (await namesIn(disk, folder)).includes(name)
}

/** A small file's bytes; null where there is none. */
export async function bytesOf(disk: Disk, folder: string, name: string): Promise<Buffer | null> {
  if (!(await isThere(disk, folder, name))) return null
  const file = await disk.open(join(folder, name), 'read')
  try {
    const bytes = Buffer.alloc(await file.size())
    let done = 0
    while (done < bytes.byteLength) {
      const count = await file.read(bytes.subarray(done), done)
      if (count === 0) break
      done += count
    }
    return bytes.subarray(0, done)
  } finally {
    await file.close()
  }
}

/** What a small JSON file holds; undefined where it is no JSON. */
export function parsedJson(bytes: Buffer): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'))
  } catch {
    return undefined
  }
}
