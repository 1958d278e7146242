import { open, rm, stat } from 'node:fs/promises'
import { dirname } from 'node:path'

import { renamePatiently } from './renamePatiently'

/**
 * Puts `text` in place of the file: temporary file, fsync, rename, fsync of the folder. After a power cut there is the old
 * file or the new one, whole. Throws what the disk says; the old file is then untouched.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  const temporary = `${path}.${process.pid}.tmp`
  try {
    await rm(temporary, { force: true })
    await writeDurably(temporary, Buffer.from(text))
    await renamePatiently(temporary, path)
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined)
    throw error
  }
  await syncFolder(dirname(path))
}

async function writeDurably(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'wx', 0o600)
  try {
    await file.writeFile(bytes)
    await file.sync()
  } finally {
    await file.close()
  }
  // A full disk can cut a file short without an error.
  if ((await stat(path)).size !== bytes.length) throw Object.assign(new Error('Short write'), { code: 'ENOSPC' })
}

/** Windows cannot sync folders. */
async function syncFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return
  const folder = await open(path, 'r')
  await folder.sync().finally(() => folder.close())
}
