import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'

import type { BigShop } from '../bigShop'
import { inFreshProcess } from '../children'
import type { Figures } from '../figures'
import { mb, shopPlaces, type MeasuredShop } from './measuredShop'

/** Makes a shop with its index and, where there is better-sqlite3, a database with the same in it. */
export async function prepareShop(
  root: string,
  messages: number,
  figures: Figures,
  hasPeer: boolean,
): Promise<MeasuredShop> {
  const places = shopPlaces(root, messages)
  const startedAt = performance.now()
  const shop = await inFreshProcess<BigShop>('makeShop', places.folder, String(messages))
  const indexBytes = await inFreshProcess<number | null>('makeIndex', places.folder)
  await mkdir(dirname(places.database), { recursive: true })
  if (hasPeer) await inFreshProcess('fillSqlite', places.folder, places.database)
  const seconds = ((performance.now() - startedAt) / 1000).toFixed(0)
  const sizes = `log ${mb(shop.logBytes)}, index ${indexBytes === null ? 'none' : mb(indexBytes)}`
  figures.tell(`${places.label}: shop`, `${shop.conversations} conversations, ${sizes}, made in ${seconds} s`)
  return { messages, ...places, indexBytes, hasDatabase: hasPeer }
}
