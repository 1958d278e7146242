import type { AppError } from '#shared/domain/errors'
import { fail, ok, type Result } from '#shared/domain/result'

/**
 * The store's one place where a refusal of the disk becomes a value: `diskFull`, `diskReadOnly`, or `diskTrouble` with
 * the system's own code as its reason. Anything else is a bug and goes on up.
 */
export async function attempt<T>(action: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await action())
  } catch (error) {
    if (error instanceof CarriedFailure) return fail(error.failure)
    const code = systemCode(error)
    if (code === null) throw error
    return fail(failureOf(code))
  }
}

/** For an expected failure that must pass through code which knows rejections only; `attempt` turns it back. */
export function carried(failure: AppError): Error {
  return new CarriedFailure(failure)
}

/** A name the system gave a failure (`ENOENT`), or null for anything else. */
export function systemCode(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return /^E[A-Z0-9]+$/u.test(error.code) ? error.code : null
}

function failureOf(code: string): AppError {
  switch (code) {
    case 'ENOSPC':
    case 'EDQUOT':
      return { code: 'diskFull' }
    case 'EROFS':
    case 'EACCES':
    case 'EPERM':
      return { code: 'diskReadOnly' }
    default:
      return { code: 'diskTrouble', reason: code }
  }
}

class CarriedFailure extends Error {
  readonly failure: AppError
  constructor(failure: AppError) {
    super(failure.code)
    this.failure = failure
  }
}
