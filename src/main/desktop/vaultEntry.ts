import { z } from 'zod'

import { fail, ok, type Result } from '#shared/domain/result'
import type { Session } from '../channels/channel'
import type { SystemCrypt } from './systemCrypt'
import type { VaultEntry } from './vaultFile'

const sessionSchema: z.ZodType<Session> = z.object({
  remoteUserId: z.string(),
  secrets: z.record(z.string(), z.string()),
  expiresAt: z.number().nullable(),
})

/** Encrypted by the system; `vaultUnreadable` when the keychain refuses (locked, taken away). */
export async function sealEntry(crypt: SystemCrypt, session: Session): Promise<Result<VaultEntry>> {
  try {
    const bytes = await crypt.encrypt(JSON.stringify(session))
    return ok({ how: 'keychain', value: bytes.toString('base64') })
  } catch {
    return fail({ code: 'vaultUnreadable' })
  }
}

/** For systems without a keychain, with the owner's consent. */
export function plainEntry(session: Session): VaultEntry {
  return { how: 'plain', value: JSON.stringify(session) }
}

/** `vaultUnreadable`: another keychain, another computer, or damage; the owner signs in again. */
export async function openEntry(crypt: SystemCrypt, entry: VaultEntry): Promise<Result<Session>> {
  try {
    const text = entry.how === 'plain' ? entry.value : await crypt.decrypt(Buffer.from(entry.value, 'base64'))
    return ok(sessionSchema.parse(JSON.parse(text)))
  } catch {
    return fail({ code: 'vaultUnreadable' })
  }
}
