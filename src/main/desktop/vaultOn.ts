import { fail, ok, type Result } from '#shared/domain/result'
import type { Vault } from '../services/ports'
import { diskError } from './diskError'
import { replaceFile } from './replaceFile'
import type { SystemCrypt } from './systemCrypt'
import { openEntry, plainEntry, sealEntry } from './vaultEntry'
import type { VaultContents } from './vaultFile'
import { untilQuit, vaultFileOf, vaultState, withEntry, withoutAccount, type VaultState } from './vaultState'

type Decision = Result<VaultState> | Promise<Result<VaultState>>
type Readable = Extract<VaultContents, { state: 'empty' | 'read' | 'setAside' }>

/** A vault over a file that could be read, is not there yet, or was set aside. */
export function createVaultOn(path: string, crypt: SystemCrypt, contents: Readable): Vault {
  let state = vaultState(contents.state === 'read' ? contents.file : null)
  let last: Promise<unknown> = Promise.resolve()
  const protection = () => (crypt.isAvailable ? 'keychain' : (state.choice ?? 'plainNeedsConsent'))

  /** One after the other, disk before memory: a newer session is never overwritten by an older one that took longer. */
  function change(decide: () => Decision): Promise<Result<void>> {
    const result = last.then(async () => {
      const next = await decide()
      if (!next.ok) return next
      const written = await write(path, vaultFileOf(next.value, crypt.backend))
      if (written.ok) state = next.value
      return written
    })
    last = result
    return result
  }

  return {
    protection,
    load: async (accountId) => {
      const session = state.untilQuit.get(accountId)
      if (session) return ok(session)
      const entry = state.entries.get(accountId)
      if (entry) return openEntry(crypt, entry)
      return contents.state === 'setAside' ? fail({ code: 'vaultUnreadable' }) : ok(null)
    },
    save: (accountId, session) =>
      change(async () => {
        const how = protection()
        if (how === 'plainNeedsConsent') return fail({ code: 'vaultNeedsConsent' })
        if (how === 'memoryOnly') return ok(untilQuit(state, accountId, session))
        const entry = how === 'plainAllowed' ? ok(plainEntry(session)) : await sealEntry(crypt, session)
        return entry.ok ? ok(withEntry(state, accountId, entry.value)) : entry
      }),
    remove: (accountId) => change(() => ok(withoutAccount(state, accountId))),
    consent: (choice) => change(async () => ok(crypt.isAvailable ? state : await chosen(crypt, state, choice))),
  }
}

/** Moves what is kept to where the owner wants it from now on. */
async function chosen(crypt: SystemCrypt, state: VaultState, choice: 'plainAllowed' | 'memoryOnly') {
  let next: VaultState = { ...state, choice }
  if (choice === 'plainAllowed') {
    for (const [id, session] of state.untilQuit) next = withEntry(next, id, plainEntry(session))
    return next
  }
  for (const [id, entry] of state.entries) {
    const session = entry.how === 'plain' ? await openEntry(crypt, entry) : null
    if (session?.ok) next = untilQuit(next, id, session.value)
  }
  return next
}

async function write(path: string, file: ReturnType<typeof vaultFileOf>): Promise<Result<void>> {
  try {
    await replaceFile(path, `${JSON.stringify(file, null, 2)}\n`)
    return ok(undefined)
  } catch (error) {
    return fail(diskError(error))
  }
}
