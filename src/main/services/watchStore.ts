import type { AppError } from '#shared/domain/errors'
import type { Result } from '#shared/domain/result'
import type { Store } from '../store/store'
import type { Clock } from './ports'

/** A full disk is looked at again this often, so that nobody has to do anything once there is room. */
const lookAgainMs = 5_000

type Means = {
  readonly store: Store
  /** Whether the disk takes writes. */
  readonly canWrite: () => Promise<Result<void>>
  readonly clock: Clock
  readonly onTroubleChanged: () => void
}

export type WatchedStore = {
  readonly store: Store
  /** Why the last write failed; null once one has succeeded again. */
  trouble(): AppError | null
  stop(): void
}

/** The same store, remembering whether its last write failed: what the owner must know until one succeeds again. */
export function watchStore({ store, canWrite, clock, onTroubleChanged }: Means): WatchedStore {
  let trouble: AppError | null = null
  let cancel = () => {}
  let isStopped = false

  function note(next: AppError | null): void {
    if (next !== null && trouble === null) lookLater()
    if (next === null) cancel()
    if (trouble?.code === next?.code) return
    trouble = next
    onTroubleChanged()
  }

  function lookLater(): void {
    cancel()
    if (!isStopped) cancel = clock.after(lookAgainMs, () => void look())
  }

  async function look(): Promise<void> {
    const outcome = await canWrite()
    if (trouble === null) return
    if (outcome.ok) note(null)
    else lookLater()
  }

  return {
    store: {
      ...store,
      async commit(decide) {
        const result = await store.commit(decide)
        note(result.ok ? null : result.error)
        return result
      },
    },
    trouble: () => trouble,
    stop: () => {
      isStopped = true
      cancel()
    },
  }
}
