import type { AppError } from '#shared/domain/errors'
import { fail } from '#shared/domain/result'
import type { Log, Vault } from '../services/ports'
import { diskError } from './diskError'
import { openSystemCrypt, type SafeStorageLike, type SystemCrypt } from './systemCrypt'
import { readVaultFile } from './vaultFile'
import { createVaultOn } from './vaultOn'

export type VaultParts = { readonly path: string; readonly safeStorage: SafeStorageLike; readonly log: Log }

/** Opens the sign-ins of one shop, kept in one file whose folder exists. The app must be ready. */
export async function openVault({ path, safeStorage, log }: VaultParts): Promise<Vault> {
  const crypt = await openSystemCrypt(safeStorage)
  const contents = await readVaultFile(path).catch((error: unknown) => ({ state: 'broken' as const, error }))
  log('vault.opened', { backend: crypt.backend, hasKeychain: crypt.isAvailable, file: contents.state })
  if (contents.state === 'broken') return closedVault(crypt, diskError(contents.error))
  if (contents.state === 'newer') return closedVault(crypt, { code: 'shopIsNewer', version: contents.version })
  return createVaultOn(path, crypt, contents)
}

/** The file is there and must not be touched: every request is answered with the reason. */
function closedVault(crypt: SystemCrypt, reason: AppError): Vault {
  const refuse = async () => fail(reason)
  return {
    protection: () => (crypt.isAvailable ? 'keychain' : 'plainNeedsConsent'),
    consent: refuse,
    load: refuse,
    save: refuse,
    remove: refuse,
  }
}
