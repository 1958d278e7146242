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

/** Lets about `bytes` of the log pile up behind the index, as polls and the owner make it. Answers how many it became. */
export async function makeTail([folder = '', bytes = '', seed = '']: readonly string[]): Promise<number> {
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
  await unlock(folder)
  return made
}
