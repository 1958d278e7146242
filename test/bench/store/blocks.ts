import { stat } from 'node:fs/promises'

import type { Store } from '../../../src/main/store/store'
import { watched, type LongestBlock } from '../loopWatch'
import { quantile } from '../statistics'
import { createArrivals, type Arrivals } from './arrivals'
import { indexPath, openWholeShop, unlock } from './benchShop'

/** The longest block of the main loop during each, in ms; null: the store can't do it yet. */
export type Blocks = {
  /** Doing nothing but allocate: what the machine itself does to such a measurement. */
  readonly idle: LongestBlock
  readonly adding: LongestBlock
  readonly refreshing: LongestBlock | null
  readonly refreshMs: number
  /** How long commits took while the index was written, p99. */
  readonly commitMeanwhileMs: number
}

/** Tail at which the index is refreshed: more than what is added before that. */
const refreshBytes = 2 * 1024 * 1024
const refreshWithinMs = 90_000

export async function blocks([folder = '', seed = '']: readonly string[]): Promise<Blocks> {
  const idle = await watched(allocate)
  const store = await openWholeShop(folder, { refreshBytes })
  const arrivals = createArrivals(store.shop(), Number(seed))
  const adding = await watched(() => add(store, arrivals))
  const refreshing = await watched(() => refresh(folder, store, arrivals))
  await unlock(folder)
  return {
    idle: idle.block,
    adding: adding.block,
    refreshing: refreshing.value === null ? null : refreshing.block,
    refreshMs: refreshing.value?.ms ?? 0,
    commitMeanwhileMs: refreshing.value?.commitMs ?? 0,
  }
}

/** The longest block of loading alone, whatever lies behind the index. */
export async function loadBlock([folder = '']: readonly string[]): Promise<LongestBlock> {
  const { block } = await watched(() => openWholeShop(folder))
  await unlock(folder)
  return block
}

async function allocate(): Promise<void> {
  const until = performance.now() + 1_000
  let kept: unknown[] = []
  while (performance.now() < until) {
    for (let at = 0; at < 200; at += 1) kept.push({ at, text: `summary ${at}` })
    if (kept.length > 20_000) kept = []
    await new Promise((resolve) => setImmediate(resolve))
  }
}

/** At full speed: messages one by one, then pages as a poll brings them. */
async function add(store: Store, arrivals: Arrivals): Promise<void> {
  for (let done = 0; done < 200; done += 1) {
    const message = arrivals.message()
    await committed(store.commit(() => [{ type: 'messageArrived', message }]))
  }
  for (let done = 0; done < 20; done += 1) await committed(store.commit(arrivals.page(50)))
}

/** Commits until the index has been written anew, a little at a time once that is due; null: it never was. */
async function refresh(
  folder: string,
  store: Store,
  arrivals: Arrivals,
): Promise<{ readonly ms: number; readonly commitMs: number } | null> {
  const before = await indexMark(folder)
  if (before === null) return null
  // No more than makes it due: what piles up behind the new index would be the next run's to load.
  for (let added = 0; added < refreshBytes && (await indexMark(folder)) === before;) {
    await committed(
      store.commit((shop) => {
        const changes = arrivals.page(50)(shop)
        added += Buffer.byteLength(JSON.stringify(changes))
        return changes
      }),
    )
  }
  const startedAt = performance.now()
  const times = []
  while ((await indexMark(folder)) === before) {
    if (performance.now() - startedAt > refreshWithinMs) return null
    const committedAt = performance.now()
    await committed(store.commit(arrivals.page(1)))
    times.push(performance.now() - committedAt)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
  return { ms: performance.now() - startedAt, commitMs: times.length > 0 ? quantile(times, 0.99) : 0 }
}

async function indexMark(folder: string): Promise<string | null> {
  const found = await stat(indexPath(folder)).catch(() => null)
  return found ? `${found.ino} ${found.mtimeMs} ${found.size}` : null
}

async function committed(commit: ReturnType<Store['commit']>): Promise<void> {
  const outcome = await commit
  if (!outcome.ok) throw new Error(`A commit failed: ${JSON.stringify(outcome.error)}`)
}
