import { ok } from '#shared/domain/result'
import type { Session } from '../channels/channel'
import type { Vault } from './ports'

/** The sample shop's vault: it has no secrets, every account is simply signed in. */
export function createSampleVault(): Vault {
  const session = (accountId: string): Session => ({
    remoteUserId: accountId.slice(accountId.indexOf(':') + 1),
    secrets: {},
    expiresAt: null,
  })
  return {
    protection: () => 'keychain',
    consent: async () => ok(undefined),
    load: async (accountId) => ok(session(accountId)),
    save: async () => ok(undefined),
    remove: async () => ok(undefined),
  }
}
