import { readFile } from 'node:fs/promises'

import { replaceFile } from './replaceFile'

/** Whether another version ran here before this one, and notes that this one does now. The first run of all is no update. */
export async function isFirstRunOf(version: string, path: string): Promise<boolean> {
  const before = await readFile(path, 'utf8').catch(() => '')
  if (before.trim() === version) return false
  await replaceFile(path, `${version}\n`).catch(() => {})
  return before !== ''
}
