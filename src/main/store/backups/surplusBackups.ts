import type { Backup } from './backupManifest'

const keptDaily = 7
const keptOthers = 5

/**
 * The backups nobody misses: dailies older than the newest seven sound ones, and of those made before an update, a
 * migration or a restore what is older than the newest five sound ones. Unsound ones don't count, so that they never push
 * a sound one out. What the owner made by hand only the owner removes.
 */
export function surplusBackups(backups: readonly Backup[], isSound: (backup: Backup) => boolean): readonly Backup[] {
  const daily = backups.filter(({ reason }) => reason === 'daily')
  const others = backups.filter(({ reason }) => reason !== 'daily' && reason !== 'byHand')
  return [...olderThanNewest(daily, keptDaily, isSound), ...olderThanNewest(others, keptOthers, isSound)]
}

function olderThanNewest(
  backups: readonly Backup[],
  kept: number,
  isSound: (backup: Backup) => boolean,
): readonly Backup[] {
  const oldestKept = backups.filter(isSound).toSorted((one, other) => other.number - one.number)[kept - 1]
  return oldestKept ? backups.filter(({ number }) => number < oldestKept.number) : []
}
