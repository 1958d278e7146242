import type { Result } from '#shared/domain/result'
import type { Session } from '../channels/channel'

/**
 * Runs `use` with a session that is good: loaded from the vault, renewed when it has run out, and tried once more after an
 * answer that says it has expired. Fails when there is none, or when only the owner can sign in again.
 */
export type WithSession = <T>(
  accountId: string,
  use: (session: Session) => Promise<T>,
  isExpired: (answer: T) => boolean,
) => Promise<Result<T>>
