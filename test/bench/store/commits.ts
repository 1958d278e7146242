import { open, readdir, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'

import { formatVersion, writeLine } from '../../../src/main/store/logLine'
import { answer } from '../children'
import { median } from '../statistics'
import { createArrivals } from './arrivals'
import { benchNow, openWholeShop } from './benchShop'

/** Medians of one block, in ms, and the bytes the log grew by for each byte of its lines. */
export type CommitBlock = { readonly commit: number; readonly raw: number; readonly bytes: number }

const pairs = 40
/** Before anything is measured: a shop that is open for days is not in its first second all the time. */
const warmUp = 300

/**
 * Commits one message at a time, each followed by the same bytes appended and synced to a file beside the log with nothing
 * around it. A block per question.
 */
export async function commits([folder = '', seed = '1']: readonly string[]): Promise<null> {
  const store = await openWholeShop(folder)
  const arrivals = createArrivals(store.shop(), Number(seed))
  const path = join(folder, 'log', 'raw.tmp')
  const raw = await open(path, 'a')

  async function pair(): Promise<{ commit: number; raw: number; bytes: number }> {
    const changes = [{ type: 'messageArrived' as const, message: arrivals.message() }]
    const line = Buffer.from(
      writeLine({ v: formatVersion, n: 1_000_000, at: new Date(benchNow).toISOString(), changes }),
    )
    const startedAt = performance.now()
    const committed = await store.commit(() => changes)
    const between = performance.now()
    await raw.write(line)
    await raw.datasync()
    const endedAt = performance.now()
    if (!committed.ok) throw new Error(`A commit failed: ${JSON.stringify(committed.error)}`)
    return { commit: between - startedAt, raw: endedAt - between, bytes: line.byteLength }
  }

  async function block(): Promise<CommitBlock> {
    const before = await logBytes(folder)
    const measured = []
    for (let done = 0; done < pairs; done += 1) measured.push(await pair())
    const grown = (await logBytes(folder)) - before
    return {
      commit: median(measured.map(({ commit }) => commit)),
      raw: median(measured.map((one) => one.raw)),
      bytes: grown / measured.reduce((sum, { bytes }) => sum + bytes, 0),
    }
  }

  for (let done = 0; done < warmUp; done += 1) await pair()
  process.on('message', (message) => {
    if (message === 'block') void block().then(answer)
    else void raw.close().then(() => rm(path).then(() => answer(null)))
  })
  return null
}

async function logBytes(folder: string): Promise<number> {
  const names = (await readdir(join(folder, 'log'))).filter((name) => name.endsWith('.ndjson'))
  const sizes = await Promise.all(names.map(async (name) => (await stat(join(folder, 'log', name))).size))
  return sizes.reduce((sum, size) => sum + size, 0)
}
