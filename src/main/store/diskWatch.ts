import type { AppError } from '#shared/domain/errors'
import type { Result } from '#shared/domain/result'

type Options = {
  readonly onTrouble?: ((trouble: AppError | null) => void) | undefined
  readonly log?: ((event: string, fields: Readonly<Record<string, string>>) => void) | undefined
}

/** Tells once when the disk begins to refuse and once when it is well again. */
export function createDiskWatch({ onTrouble, log }: Options): (outcome: Result<void>) => Result<void> {
  let isWell = true
  return (outcome) => {
    if (outcome.ok !== isWell) {
      isWell = outcome.ok
      log?.(isWell ? 'store.recovered' : 'store.refused', outcome.ok ? {} : { code: outcome.error.code })
      onTrouble?.(outcome.ok ? null : outcome.error)
    }
    return outcome
  }
}
