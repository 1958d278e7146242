import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

import { openStore } from '../../../src/main/store/openStore'
import { commitOf, timeOf } from '../faultWork'

/** A shop's files by their path below its folder, for instance `log/2026-02.ndjson`. */
export type Files = ReadonlyMap<string, Buffer>

export const soundCommits = 40
/** Names the months' files: the shop reaches over three months. */
export const soundTimeOf = (number: number): number => timeOf(number * 12)
export const soundNow = soundTimeOf(soundCommits)

/** The files of an undamaged shop that holds commits 1 to `soundCommits`. */
export async function soundShop(): Promise<Files> {
  const folder = await mkdtemp(join(tmpdir(), 'shopbell-sound-'))
  try {
    let number = 1
    const opened = await openStore({ folder, now: () => soundTimeOf(number), refreshBytes: 2_000 })
    if (!opened.ok) throw new Error(opened.error.code)
    for (; number <= soundCommits; number++) await opened.value.store.commit(() => commitOf(number))
    await opened.value.store.close()
    return await filesIn(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

export async function filesIn(folder: string): Promise<Files> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  const files = new Map<string, Buffer>()
  for (const entry of entries) {
    if (!entry.isFile()) continue
    const path = join(entry.parentPath, entry.name)
    files.set(path.slice(folder.length + 1).replaceAll('\\', '/'), await readFile(path))
  }
  return files
}

export const indexFile = 'index.ndjson'
/** What is derived from the log and read in each start: damaged, it must not change a thing. */
export const derivedFiles = [indexFile, 'first.json'] as const

/** The log's files, oldest month first. */
export function logOf(files: Files): readonly (readonly [path: string, bytes: Buffer])[] {
  return [...files].filter(([path]) => path.startsWith('log/')).toSorted(([one], [other]) => (one < other ? -1 : 1))
}
