import { writeSync } from 'node:fs'
import { join } from 'node:path'

import { Low } from 'lowdb'
import { JSONFile } from 'lowdb/node'

import type { Change } from '#shared/domain/shop/change'

import { commitOf } from './faultWork'

// The control group: the same work, saved as lowdb itself saves. Prints what `shopWriter` prints.
const [, , folder = ''] = process.argv

writeSync(1, 'opening\n')
const db = new Low<(readonly Change[])[]>(new JSONFile(join(folder, 'db.json')), [])
await db.read()
let next = db.data.length + 1
writeSync(1, `opened ${next - 1} ${Math.round(performance.now())}\n`)

for (;;) {
  const commits = Array.from({ length: 1 + (next % 5) }, async () => {
    const number = next++
    db.data.push(commitOf(number))
    await db.write()
    writeSync(1, `${number}\n`)
  })
  await Promise.all(commits)
}
