import type { Change } from '#shared/domain/shop/change'
import type { Shop } from '#shared/domain/shop/shop'
import type { Store } from '../store/store'
import type { Clock, Log } from './ports'

const retryAfterMs = 5_000

/**
 * Writes what must not be forgotten, such as a network's acceptance: tries until the disk takes it. When `leaving` aborts it
 * tries a last time; what is lost then is found again by reading back at the next start.
 */
export async function commitSurely(
  means: { readonly store: Store; readonly clock: Clock; readonly log: Log; readonly leaving: AbortSignal },
  decide: (shop: Shop) => readonly Change[],
): Promise<void> {
  for (;;) {
    const isLast = means.leaving.aborted
    const committed = await means.store.commit(decide)
    if (committed.ok) return
    means.log('sender.diskRefused', { code: committed.error.code, isLast })
    if (isLast) return
    await pause(means.clock, retryAfterMs, means.leaving)
  }
}

function pause(clock: Clock, delayMs: number, leaving: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (leaving.aborted) return resolve()
    const go = () => {
      cancel()
      leaving.removeEventListener('abort', go)
      resolve()
    }
    const cancel = clock.after(delayMs, go)
    leaving.addEventListener('abort', go)
  })
}
