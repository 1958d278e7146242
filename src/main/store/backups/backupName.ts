/** Why a backup was made; `restore`: just before another one was restored. */
export const backupReasons = ['daily', 'update', 'migration', 'restore', 'byHand'] as const
export type BackupReason = (typeof backupReasons)[number]

const pattern = new RegExp(`^\\d{4}-\\d{2}-\\d{2}T\\d{6}Z-(${backupReasons.join('|')})$`, 'u')

/** `2026-11-24T083000Z-daily`; where that is taken, the name of the next second that is free. */
export function freeBackupName(madeAt: number, reason: BackupReason, taken: readonly string[]): string {
  for (let at = madeAt; ; at += 1000) {
    const name = `${new Date(at).toISOString().slice(0, 19).replaceAll(':', '')}Z-${reason}`
    if (!taken.includes(name)) return name
  }
}

/** Whether this is one of our names; anything else in the folder is left alone, and leads nowhere outside of it. */
export function isBackupName(name: string): boolean {
  return pattern.test(name)
}
