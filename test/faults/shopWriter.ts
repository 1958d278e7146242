import { writeSync } from 'node:fs'
import { setTimeout as pause } from 'node:timers/promises'

import { openStore, type OpenedStore } from '../../src/main/store/openStore'
import { commitOf, lastCommitIn, timeOf } from './faultWork'
import { realWorkers } from '../realWorkers'

// A program that is killed or loses its power: opens the shop in a folder, goes on with the scripted work where the shop
// left off, several commits at a time, and prints what happens: `opening`, `opened LAST MS OWN`, then the number of each commit
// as it is acknowledged. MS counts from the start of the process, OWN the processor's time alone. The index is rewritten every few commits, and backups and
// compaction go on all the time, so that all of them are hit.
const [, , folder = ''] = process.argv
let next = 1

writeSync(1, 'opening\n')
const opened = await openStore({ folder, now: () => timeOf(next), refreshBytes: 20_000, workers: realWorkers() })
if (!opened.ok) refused(opened.error)
const { store, upkeep } = opened.value
const ready = await store.ready()
if (!ready.ok) refused(ready.error)
next = lastCommitIn(store.shop()) + 1
const { user, system } = process.cpuUsage()
writeSync(1, `opened ${next - 1} ${Math.round(performance.now())} ${Math.round((user + system) / 1000)}\n`)
void keepUp(upkeep)

for (;;) {
  const commits = Array.from({ length: 1 + (next % 5) }, async () => {
    const number = next++
    const outcome = await store.commit(() => commitOf(number))
    if (!outcome.ok) refused(outcome.error)
    writeSync(1, `${number}\n`)
  })
  await Promise.all(commits)
}

/** A day of the scripted work has twelve commits: there is always a backup due. */
async function keepUp({ backups, compact, finishErasures }: OpenedStore['upkeep']): Promise<never> {
  await finishErasures()
  for (;;) {
    for (const outcome of [await backups.makeDailyIfDue(), await compact()]) if (!outcome.ok) refused(outcome.error)
    await pause(5)
  }
}

function refused(error: unknown): never {
  writeSync(1, `refused ${JSON.stringify(error)}\n`)
  process.exit(1)
}
