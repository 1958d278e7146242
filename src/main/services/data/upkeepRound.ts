import { ok } from '#shared/domain/result'
import type { Upkeep } from '../../store/upkeep'
import type { Clock, Log } from '../ports'

const secondMs = 1000
const hourMs = 60 * 60 * secondMs
const dayMs = 24 * hourMs

/** The start belongs to the owner: what can wait begins later. */
const verifyAfterMs = 15 * secondMs
const backUpAfterMs = 40 * secondMs
const compactAfterMs = 10 * 60 * secondMs
const sweepAfterMs = 15 * 60 * secondMs
/** Between two pieces of reading all of the log: work for a few milliseconds, then a rest. */
const restMs = 5

type Means = {
  readonly upkeep: Upkeep
  readonly ready: () => Promise<unknown>
  readonly clock: Clock
  readonly log: Log
  /** A shop that is only tried out is neither backed up nor made smaller. */
  readonly isMine: boolean
  /** A backup before the first run of a new version. */
  readonly isUpdated: boolean
  readonly onVerified: () => void
}

export type UpkeepRound = { start(): void; stop(): void }

/**
 * Looks after the shop's files in the background: goes on with what a killed run had begun, reads all of the log against its
 * checksums after each start, backs up daily, makes closed months smaller, removes pictures nothing speaks of any more.
 */
export function createUpkeepRound(means: Means): UpkeepRound {
  const { upkeep, clock, log } = means
  const cancels = new Set<() => void>()
  let isStopped = false

  function after(delayMs: number, task: () => Promise<void>): void {
    const cancel = clock.after(delayMs, () => {
      cancels.delete(cancel)
      void task()
    })
    cancels.add(cancel)
  }

  function rest(): Promise<boolean> {
    if (isStopped) return Promise.resolve(false)
    return new Promise((resolve) => after(restMs, async () => resolve(true)))
  }

  async function verify(): Promise<void> {
    const verified = await upkeep.verify(rest)
    if (!verified.ok) return log('upkeep.verifyRefused', { code: verified.error.code })
    if (verified.value === null) return
    const { damagedLines, newlyDamagedLines, missingCommits } = verified.value
    log('upkeep.verified', { damagedLines, newlyDamagedLines, missingCommits })
    means.onVerified()
  }

  async function backUp(): Promise<void> {
    const made = await upkeep.backups.makeDailyIfDue()
    log('upkeep.backedUp', { code: made.ok ? null : made.error.code })
    if (!isStopped) after(hourMs, backUp)
  }

  async function backUpBeforeUse(): Promise<void> {
    const made = means.isUpdated ? await upkeep.backups.make('update') : ok(null)
    if (!made.ok) log('upkeep.backedUp', { code: made.error.code })
  }

  async function compact(): Promise<void> {
    const saved = await upkeep.compact()
    log('upkeep.compacted', { bytes: saved.ok ? saved.value : 0, code: saved.ok ? null : saved.error.code })
  }

  async function sweep(): Promise<void> {
    const swept = await upkeep.sweepPictures(rest)
    log('upkeep.swept', { pictures: swept.ok ? swept.value : 0, code: swept.ok ? null : swept.error.code })
    if (!isStopped) after(dayMs, sweep)
  }

  return {
    start: () => {
      void means.ready().then(async () => {
        if (isStopped) return
        if (means.isMine) await backUpBeforeUse()
        await upkeep.finishErasures()
        if (isStopped) return
        after(verifyAfterMs, verify)
        after(sweepAfterMs, sweep)
        if (!means.isMine) return
        after(backUpAfterMs, backUp)
        after(compactAfterMs, compact)
      })
    },
    stop: () => {
      isStopped = true
      for (const cancel of cancels) cancel()
    },
  }
}
