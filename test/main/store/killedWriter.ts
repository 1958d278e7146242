import { writeSync } from 'node:fs'

import { openStore } from '../../../src/main/store/openStore'

// Commits as fast as it can, several at a time, and prints each acknowledged commit, until it is killed.
const [, , folder = '', first = '1'] = process.argv
const opened = await openStore({ folder, now: () => Date.UTC(2026, 10, 22) })
if (!opened.ok) throw new Error(JSON.stringify(opened.error))
const { store } = opened.value

for (let next = Number(first); ;) {
  const commits = Array.from({ length: 1 + (next % 5) }, async () => {
    const number = next++
    const acknowledged = await store.commit(() => [
      { type: 'deletionSeen', accountId: 'x:shop', remoteId: `${number}`, at: number },
      { type: 'deletionSeen', accountId: 'x:shop', remoteId: `${number}-${'x'.repeat(number % 3000)}`, at: number },
    ])
    if (acknowledged.ok) writeSync(1, `${number}\n`)
  })
  await Promise.all(commits)
}
