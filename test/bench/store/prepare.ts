import { rm, stat } from 'node:fs/promises'

import { writeBigShop, type BigShop } from '../bigShop'
import { createArrivals } from './arrivals'
import { indexPath, newestAt, openWholeShop, unlock } from './benchShop'

export async function makeShop([folder = '', messages = '']: readonly string[]): Promise<BigShop> {
  await rm(folder, { recursive: true, force: true })
  return writeBigShop(folder, { messages: Number(messages), newestAt })
}

/** Brings the index up to date with the log's last byte. Answers its bytes; null: the store has written none. */
export async function makeIndex([folder = '']: readonly string[]): Promise<number | null> {
  const store = await openWholeShop(folder, { refreshBytes: 1 })
  await store.close()
  const { size } = await stat(indexPath(folder)).catch(() => ({ size: null }))
  return size
}

/** The store keeps the first screen within this time of a commit. */
const firstScreenKeptMs = 6_000

/**
 * Lets about `bytes` of the log pile up behind the index, as polls and the owner make it, and dies: `later`, when nothing has
 * happened for some seconds, or within a moment of the last commit. Answers how many bytes it became.
 */
export async function makeTail([
  folder = '',
  bytes = '',
  seed = '',
  death = 'later',
]: readonly string[]): Promise<number> {
  const store = await openWholeShop(folder)
  const arrivals = createArrivals(store.shop(), Number(seed))
  let made = 0
  while (made < Number(bytes)) {
    const committed = await store.commit((shop) => {
      const changes = arrivals.page(10)(shop)
      made += Buffer.byteLength(JSON.stringify(changes))
      return changes
    })
    if (!committed.ok) throw new Error(`A commit failed: ${JSON.stringify(committed.error)}`)
  }
  if (death === 'later') await new Promise((resolve) => setTimeout(resolve, firstScreenKeptMs))
  await unlock(folder)
  return made
}
