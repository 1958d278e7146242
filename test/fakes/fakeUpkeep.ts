import { fail, ok } from '#shared/domain/result'
import type { Upkeep } from '../../src/main/store/upkeep'

const nothingFound = { damagedLines: 0, newlyDamagedLines: 0, missingCommits: 0, tornBytes: 0 }

/** Upkeep of a shop without files: nothing to back up, nothing damaged. */
export function createFakeUpkeep(parts: Partial<Upkeep> = {}): Upkeep {
  return {
    report: () => nothingFound,
    verify: async () => ok(nothingFound),
    logBytes: () => 0,
    canWrite: async () => ok(undefined),
    setAsideFolder: 'set-aside',
    backups: {
      list: async () => ok([]),
      make: async () => fail({ code: 'diskFull' }),
      makeDailyIfDue: async () => ok(null),
      prune: async () => ok([]),
      remove: async () => ok(undefined),
      verify: async () => ok([]),
    },
    previewRestore: async () => fail({ code: 'notFound' }),
    beginRestore: async () => fail({ code: 'notFound' }),
    erase: async () => fail({ code: 'notFound' }),
    finishErasures: async () => ok(undefined),
    compact: async () => ok(0),
    sweepPictures: async () => ok(0),
    ...parts,
  }
}
