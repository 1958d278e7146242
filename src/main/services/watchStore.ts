import type { AppError } from '#shared/domain/errors'
import type { Store } from '../store/store'

/** The same store, remembering whether its last write failed: what the owner must know until one succeeds again. */
export function watchStore(
  store: Store,
  onTroubleChanged: () => void,
): { store: Store; trouble: () => AppError | null } {
  let trouble: AppError | null = null

  function note(next: AppError | null): void {
    if (trouble?.code === next?.code) return
    trouble = next
    onTroubleChanged()
  }

  const watched: Store = {
    ...store,
    async commit(decide) {
      const result = await store.commit(decide)
      note(result.ok ? null : result.error)
      return result
    },
  }
  return { store: watched, trouble: () => trouble }
}
