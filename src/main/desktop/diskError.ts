import type { AppError } from '#shared/domain/errors'
import { errorCode } from './errorCode'

/** What a refused write means to the owner. */
export function diskError(error: unknown): AppError {
  const code = errorCode(error)
  if (code === 'ENOSPC' || code === 'EDQUOT') return { code: 'diskFull' }
  if (code === 'EROFS' || code === 'EACCES' || code === 'EPERM') return { code: 'diskReadOnly' }
  return { code: 'diskTrouble', reason: code === '' ? 'unknown' : code }
}
