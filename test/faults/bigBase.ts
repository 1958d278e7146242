import { writeBigShop } from '../bench/bigShop'
import { openStore } from '../../src/main/store/openStore'
import { timeOf } from './faultWork'

const dayMs = 24 * 60 * 60 * 1000

/** Writes a shop of 20,000 conversations and 100,000 messages that has been open before and that the scripted work can go on with. */
export async function makeBigBase(folder: string): Promise<void> {
  await writeBigShop(folder, { messages: 100_000, newestAt: timeOf(0) - dayMs })
  const opened = await openStore({ folder, now: () => timeOf(0), refreshBytes: 1 })
  if (!opened.ok) throw new Error(opened.error.code)
  await opened.value.store.ready()
  await opened.value.store.close()
}
