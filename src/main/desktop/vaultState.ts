import type { Session } from '../channels/channel'
import type { VaultEntry, VaultFile } from './vaultFile'

export type VaultState = {
  readonly choice: VaultFile['choice']
  readonly entries: ReadonlyMap<string, VaultEntry>
  /** Sessions the owner wants forgotten at quit. */
  readonly untilQuit: ReadonlyMap<string, Session>
}

export function vaultState(file: VaultFile | null): VaultState {
  return { choice: file?.choice ?? null, entries: new Map(Object.entries(file?.entries ?? {})), untilQuit: new Map() }
}

export function vaultFileOf(state: VaultState, backend: string): VaultFile {
  return { version: 1, backend, choice: state.choice, entries: Object.fromEntries(state.entries) }
}

export function withEntry(state: VaultState, accountId: string, entry: VaultEntry): VaultState {
  const cleared = withoutAccount(state, accountId)
  return { ...cleared, entries: new Map(cleared.entries).set(accountId, entry) }
}

export function untilQuit(state: VaultState, accountId: string, session: Session): VaultState {
  const cleared = withoutAccount(state, accountId)
  return { ...cleared, untilQuit: new Map(cleared.untilQuit).set(accountId, session) }
}

export function withoutAccount(state: VaultState, accountId: string): VaultState {
  const others = <T>(map: ReadonlyMap<string, T>) => new Map([...map].filter(([id]) => id !== accountId))
  return { ...state, entries: others(state.entries), untilQuit: others(state.untilQuit) }
}
