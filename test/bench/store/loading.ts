import { readFileSync } from 'node:fs'

import { indexPath, openWholeShop, unlock } from './benchShop'

/** Ours: from opening the shop until all of it is there. */
export async function everythingReady([folder = '']: readonly string[]): Promise<number> {
  const startedAt = performance.now()
  await openWholeShop(folder)
  const ms = performance.now() - startedAt
  await unlock(folder)
  return ms
}

/** The least that any store has to do that keeps summaries as JSON: read them and parse each line. */
export function parseSummaries([folder = '']: readonly string[]): Promise<number> {
  const startedAt = performance.now()
  const bytes = readFileSync(indexPath(folder))
  const summaries: unknown[] = []
  for (let from = 0, end = bytes.indexOf(10); end !== -1; from = end + 1, end = bytes.indexOf(10, from)) {
    summaries.push(JSON.parse(bytes.toString('utf8', from, end)))
  }
  const ms = performance.now() - startedAt
  if (summaries.length < 3) throw new Error('The index has no summaries.')
  return Promise.resolve(ms)
}
