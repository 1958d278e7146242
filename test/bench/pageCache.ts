import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'

/** Puts a folder's files out of the system's page cache, so that the next to read them waits for the disk. */
export function forgetCached(folder: string): void {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true })
  for (const entry of entries) if (entry.isFile()) forgetFile(join(entry.parentPath, entry.name))
}

/** Only where GNU's dd is: it tells the kernel that a file's cached pages are not needed. */
export function canForgetCached(): boolean {
  return process.platform === 'linux' && forgetFile(process.execPath)
}

function forgetFile(path: string): boolean {
  spawnSync('sync', [path])
  return spawnSync('dd', [`if=${path}`, 'iflag=nocache', 'count=0', 'status=none']).status === 0
}
