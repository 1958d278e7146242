import { createMonthFiles } from './shop/monthFiles'
import { createRandom } from './shop/random'
import { liveThrough } from './shop/shopLife'

export type BigShopOptions = {
  /** How many there will be, exactly; a fifth as many conversations. */
  readonly messages: number
  /** The same seed gives the same bytes. */
  readonly seed?: number
  /** Epoch ms of the last commit. */
  readonly newestAt?: number
  readonly monthsBack?: number
}

export type BigShop = { readonly messages: number; readonly conversations: number; readonly logBytes: number }

const monthMs = (365.25 / 12) * 86_400_000

/** Writes the log of a made-up shop with years behind it into a folder that has none. Memory stays flat. */
export async function writeBigShop(folder: string, options: BigShopOptions): Promise<BigShop> {
  const { messages, seed = 1, newestAt = Date.UTC(2026, 10, 22, 8, 30), monthsBack = 24 } = options
  const files = await createMonthFiles(folder)
  let arrived = 0
  const conversations = await liveThrough({
    messages,
    beginsAt: Math.floor(newestAt - monthsBack * monthMs),
    newestAt,
    random: createRandom(seed),
    commit: (at, changes) => {
      arrived += changes.filter(({ type }) => type === 'messageArrived').length
      files.commit(at, changes)
    },
    pause: files.drain,
  })
  return { messages: arrived, conversations, logBytes: await files.close() }
}
