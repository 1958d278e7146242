import { openWholeShop, unlock } from './benchShop'

/** Bytes: of the process, and of what JavaScript holds in it, buffers included. */
export type Memory = { readonly process: number; readonly held: number }

/** The memory of a process with a shop open; without a folder that of the same program with none. */
export async function memory([folder = '']: readonly string[]): Promise<Memory> {
  const store = folder === '' ? null : await openWholeShop(folder)
  for (let round = 0; round < 5; round += 1) {
    globalThis.gc?.()
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  const { rss, heapUsed, external } = process.memoryUsage()
  // Read only now, so that the shop can't have been let go of before.
  if (store && store.shop().conversations.size === 0) throw new Error('The shop is empty.')
  if (folder !== '') await unlock(folder)
  return { process: rss, held: heapUsed + external }
}
