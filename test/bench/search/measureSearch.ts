import { statSync } from 'node:fs'
import { join } from 'node:path'

import { createSearchClient, type SearchClient } from '../../../src/main/store/search/searchClient'
import type { SearchAnswer } from '../../../src/main/store/search/searchMessages'
import { formatVersion } from '../../../src/main/store/logLine'
import type { Figures } from '../figures'
import { watchLoop } from '../loopWatch'
import { sqlitePeer } from '../peers'
import { quantile } from '../statistics'
import { realWorkers } from '../../realWorkers'
import { fillFts, timeFts } from './fts'
import { queryMix, type QueryMix } from './queryMix'
import { scanFor, scanLog, type Scan } from './scan'

type Answered = Extract<SearchAnswer, { state: 'answered' }>

/** What the search's memory is, measured in a process of its own. */
export type Memory = {
  readonly loadedMb: number
  readonly readyMs: number
  readonly builtMb: number
  readonly buildMs: number
}

/** Everything but memory, against SQLite's ranked full-text search in the same run. */
export async function measureSearch(folder: string, label: string, figures: Figures): Promise<void> {
  const scan = await scanLog(folder)
  const mix = queryMix(scan)
  const client = openedClient(folder, scan.lastNumber)
  for (const typed of mix.exact.slice(0, 20)) await found(client, typed)

  const stopWatching = watchLoop()
  const ours = new Map<keyof QueryMix, readonly number[]>()
  for (const kind of Object.keys(mix) as (keyof QueryMix)[]) {
    const times = []
    for (const typed of mix[kind]) times.push((await found(client, typed)).ms)
    ours.set(kind, times)
  }
  const block = stopWatching()

  const peer = peerTimes(scan, mix)
  for (const [kind, times] of ours) {
    const [middle, worst] = [quantile(times, 0.5), quantile(times, 0.99)]
    const theirs = peer?.get(kind)
    const isTypo = kind === 'typo'
    const bar = isTypo ? 100 : Math.max(20, theirs ? quantile(theirs, 0.99) : 0)
    const besides =
      theirs && !isTypo
        ? `, SQLite ranked ${quantile(theirs, 0.5).toFixed(2)} / ${quantile(theirs, 0.99).toFixed(2)}`
        : ''
    figures.most(
      `${label}: ${kind}, p99`,
      worst,
      bar,
      `p50 ${middle.toFixed(2)}, ${times.length} queries${besides}`,
      ' ms',
    )
  }
  if (peer === null) figures.tell(label, 'SQLite could not be installed: the bar is 20 ms alone')
  figures.most(
    `${label}: main loop while typing, longest block`,
    block.byTicks,
    25,
    `Node's monitor ${block.byNode.toFixed(1)} ms`,
    ' ms',
  )

  const startedAt = performance.now()
  for (let n = 0; n < 10_000; n++) client.committed(scan.lastNumber)
  figures.most(
    `${label}: telling of a commit, on main`,
    (performance.now() - startedAt) / 10,
    50,
    'mean of 10,000',
    ' µs',
  )
  await recallFigure(client, scan, mix, label, figures)
  await client.close()
  figures.tell(`${label}: search.index`, `${(statSync(join(folder, 'search.index')).size / 1e6).toFixed(1)} MB`)
}

/** In a fresh process: builds the index, saves it, loads it again. */
export async function measureMemory(folder: string, lastNumber: number): Promise<Memory> {
  const before = rss()
  const builder = openedClient(folder, lastNumber)
  const startedAt = performance.now()
  while (!(await found(builder, 'a')).answer.isTotalExact) await new Promise((resolve) => setTimeout(resolve, 50))
  const buildMs = performance.now() - startedAt
  const builtMb = rss() - before
  await builder.close()
  return { builtMb, buildMs, ...{ loadedMb: 0, readyMs: 0 } }
}

/** In a fresh process: starts from the saved index. */
export async function measureLoaded(folder: string, lastNumber: number): Promise<Pick<Memory, 'loadedMb' | 'readyMs'>> {
  const before = rss()
  const startedAt = performance.now()
  const client = openedClient(folder, lastNumber)
  await found(client, 'parcel')
  const readyMs = performance.now() - startedAt
  for (const typed of ['the', 'par', 'pracel', 'je']) await found(client, typed)
  return { loadedMb: rss() - before, readyMs }
}

function rss(): number {
  globalThis.gc?.()
  return process.memoryUsage().rss / 1e6
}

function openedClient(folder: string, lastNumber: number): SearchClient {
  const client = createSearchClient({ start: realWorkers().search, folder, newestVersion: formatVersion })
  client.open(lastNumber)
  return client
}

async function found(client: SearchClient, typed: string, limit = 50): Promise<{ ms: number; answer: Answered }> {
  const startedAt = performance.now()
  const outcome = await client.find(typed, { offset: 0, limit })
  const ms = performance.now() - startedAt
  if (!outcome.ok || outcome.value.state !== 'answered') throw new Error(`No answer: ${JSON.stringify(outcome)}`)
  return { ms, answer: outcome.value }
}

function peerTimes(scan: Scan, mix: QueryMix): ReadonlyMap<keyof QueryMix, readonly number[]> | null {
  const open = sqlitePeer()
  if (open === null) return null
  const db = open(':memory:')
  fillFts(db, scan)
  const kinds = Object.keys(mix) as (keyof QueryMix)[]
  const times = new Map(kinds.map((kind) => [kind, mix[kind].map((typed) => timeFts(db, typed, kind === 'prefix'))]))
  db.close()
  return times
}

/** Every query without typos: the number of conversations as a scan counts them; the very same ones where they are few. */
async function recallFigure(
  client: SearchClient,
  scan: Scan,
  mix: QueryMix,
  label: string,
  figures: Figures,
): Promise<void> {
  const most = 2_000
  let [expected, right, queries] = [0, 0, 0]
  for (const typed of [...mix.exact, ...mix.prefix, ...mix.twoWords].filter(
    (_, index) => index % (scan.messages.length > 300_000 ? 5 : 1) === 0,
  )) {
    const wanted = scanFor(scan, typed.split(' '))
    const { answer } = await found(client, typed, wanted.size <= most ? most : 50)
    const hits = answer.hits.filter(({ conversationId }) => wanted.has(conversationId)).length
    const isWhole =
      answer.total === wanted.size && hits === answer.hits.length && (wanted.size > most || hits === wanted.size)
    queries += 1
    expected += wanted.size
    right += isWhole ? wanted.size : Math.min(hits, wanted.size)
  }
  figures.holds(
    `${label}: recall`,
    right === expected,
    `${right} of ${expected} conversations in ${queries} queries, as a scan finds them`,
  )
}
