import { fail, ok } from '#shared/domain/result'
import type { AppError } from '#shared/domain/errors'
import type { Session } from '../../src/main/channels/channel'
import type { Vault } from '../../src/main/services/ports'

export type FakeVault = Vault & {
  readonly sessions: Map<string, Session>
  /** The next load or save fails with this. */
  failNext(error: AppError): void
}

export function createFakeVault(initial: ReturnType<Vault['protection']> = 'keychain'): FakeVault {
  const sessions = new Map<string, Session>()
  let protection = initial
  let failure: AppError | null = null
  const takeFailure = () => {
    const taken = failure
    failure = null
    return taken
  }
  return {
    sessions,
    failNext: (error) => {
      failure = error
    },
    protection: () => protection,
    consent: async (choice) => {
      protection = choice
      return ok(undefined)
    },
    load: async (accountId) => {
      const error = takeFailure()
      return error ? fail(error) : ok(sessions.get(accountId) ?? null)
    },
    save: async (accountId, session) => {
      const error = takeFailure()
      if (error) return fail(error)
      if (protection === 'plainNeedsConsent') return fail({ code: 'vaultNeedsConsent' })
      sessions.set(accountId, session)
      return ok(undefined)
    },
    remove: async (accountId) => {
      sessions.delete(accountId)
      return ok(undefined)
    },
  }
}
