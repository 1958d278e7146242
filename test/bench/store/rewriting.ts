import { stat } from 'node:fs/promises'
import { join } from 'node:path'

import type { Draft } from '#shared/domain/drafts/draft'

import type { OpenedStore } from '../../../src/main/store/openStore'
import type { Store } from '../../../src/main/store/store'
import { watched, type LongestBlock } from '../loopWatch'
import { quantile } from '../statistics'
import { realWorkers } from '../../realWorkers'
import { createArrivals, type Arrivals } from './arrivals'
import { benchNow, openBenchShop, unlock } from './benchShop'

type Rewrite = {
  readonly block: LongestBlock
  readonly ms: number
  /** How long commits took meanwhile, p99. */
  readonly commitMs: number
  /** Bytes of the log that went. */
  readonly bytes: number
}

/** The longest block of the main loop, and what it took, while messages kept coming. */
export type Rewrites = { readonly compacting: Rewrite; readonly erasing: Rewrite }

const monthMs = 31 * 86_400_000

/** Compacts a month in which much was typed, then erases a customer. `run` counts up: each makes a month of its own. */
export async function rewrites([folder = '', run = '0']: readonly string[]): Promise<Rewrites> {
  let now = benchNow + Number(run) * monthMs
  const opened = await openBenchShop(folder, { now: () => now, workers: realWorkers() })
  const { store, upkeep } = opened
  await expectOk(store.ready())
  const arrivals = createArrivals(store.shop(), 90 + Number(run))
  await type(store, Math.max(1_000_000, await newestMonthBytes(folder, now)))
  // Months that are over are compacted.
  now += monthMs
  await expectOk(store.commit(arrivals.page(1)))
  const compacting = await whileMessagesCome(opened, arrivals, upkeep.compact)
  const erasing = await whileMessagesCome(opened, arrivals, () => upkeep.erase(someCustomer(store)))
  await unlock(folder)
  return { compacting, erasing }
}

async function whileMessagesCome(
  { store, upkeep }: OpenedStore,
  arrivals: Arrivals,
  action: () => Promise<{ readonly ok: boolean }>,
): Promise<Rewrite> {
  const before = upkeep.logBytes()
  const times: number[] = []
  let [isOver, added] = [false, 0]

  async function come(): Promise<void> {
    while (!isOver) {
      const startedAt = performance.now()
      const changes = arrivals.page(1)
      await expectOk(store.commit(changes))
      times.push(performance.now() - startedAt)
      added += 1
      await new Promise((resolve) => setTimeout(resolve, 10))
    }
  }

  const startedAt = performance.now()
  const { block } = await watched(async () => {
    const coming = come()
    await expectOk(action())
    isOver = true
    await coming
  })
  if (added === 0) throw new Error('No message came meanwhile.')
  const ms = performance.now() - startedAt
  return { block, ms, commitMs: quantile(times, 0.99), bytes: before - upkeep.logBytes() }
}

/** Drafts saved again and again while they are typed, many at a time, until the month is twice as large. */
async function type(store: Store, bytes: number): Promise<void> {
  const [conversationId = ''] = [...store.shop().conversations.keys()]
  const text = 'Thank you for your message, we are sorry to hear that. '.repeat(6)
  const draft: Draft = {
    conversationId,
    text,
    cursorAt: text.length,
    answersMessageId: null,
    seenRevision: 1,
    startedAt: benchNow,
    savedAt: benchNow,
  }
  const each = JSON.stringify(draft).length + 120
  for (let done = 0; done < bytes; done += 500 * each) {
    const saves = Array.from({ length: 500 }, (_, at) =>
      store.commit(() => [{ type: 'draftSaved', draft: { ...draft, savedAt: benchNow + done + at } }]),
    )
    for (const saved of saves) await expectOk(saved)
  }
  await expectOk(store.commit(() => [{ type: 'draftDropped', conversationId, at: benchNow }]))
}

async function newestMonthBytes(folder: string, now: number): Promise<number> {
  const month = new Date(now).toISOString().slice(0, 7)
  return (await stat(join(folder, 'log', `${month}.ndjson`)).catch(() => ({ size: 0 }))).size
}

/** Somebody with about ten messages. */
function someCustomer(store: Store): string {
  const entries = [...store.shop().conversations.values()]
  const found = entries.find(({ heads }) => heads.length >= 8 && heads.length <= 12) ?? entries[0]
  return found?.conversation.customerId ?? ''
}

async function expectOk(outcome: Promise<{ readonly ok: boolean }>): Promise<void> {
  const settled = await outcome
  if (!settled.ok) throw new Error(`The store refused: ${JSON.stringify(settled)}`)
}
