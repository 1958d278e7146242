import type { ImportView, RestorePreviewView } from '#shared/domain/upkeep/upkeepView'
import type { RequestOutput } from '#shared/ipc/contract'

/** The owner's shop with nothing wrong, one backup, and nothing running. */
export function aDataState(parts: Partial<RequestOutput<'data.state'>> = {}): RequestOutput<'data.state'> {
  return {
    folder: '/home/ada/Shopbell',
    isMine: true,
    conversations: 20_000,
    logBytes: 48_000_000,
    backups: [aBackup()],
    damage: { damagedLines: 0, newlyDamagedLines: 0, missingCommits: 0, tornBytes: 0, verifiedAt: null },
    setAsideFolder: '/home/ada/Shopbell/set-aside',
    restore: { state: 'nothingToDo' },
    task: null,
    ...parts,
  }
}

type Backup = RequestOutput<'data.state'>['backups'][number]

export function aBackup(parts: Partial<Backup> = {}): Backup {
  return {
    name: 'one',
    madeAt: new Date(2026, 10, 23, 9, 0).getTime(),
    reason: 'daily',
    conversations: 12,
    messages: 340,
    bytes: 3_240_000,
    ...parts,
  }
}

/** Nothing would change. */
export function aPreview(parts: Partial<RestorePreviewView> = {}): RestorePreviewView {
  const none = { goes: 0, comesBack: 0, changes: 0 }
  return {
    conversations: none,
    namesThatGo: [],
    namesThatComeBack: [],
    messages: { goes: 0, comesBack: 0 },
    drafts: none,
    repliesThatGo: 0,
    repliesToDecide: 0,
    templates: none,
    rules: none,
    settings: 0,
    accounts: none,
    erasedCustomers: 0,
    ...parts,
  }
}

/** Adds two conversations with five messages. */
export function anImport(parts: Partial<ImportView> = {}): ImportView {
  const none = { accounts: 0, identities: 0, customers: 0, conversations: 0, messages: 0, drafts: 0, replies: 0 }
  return {
    exportedAt: new Date(2026, 10, 20, 9, 0).getTime(),
    added: { ...none, identities: 2, conversations: 2, messages: 5 },
    known: none,
    leftOut: 0,
    stoppedReplies: 0,
    isCutShort: false,
    ...parts,
  }
}
