import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { answer, inFreshProcess, type Task } from './children'
import { createFigures } from './figures'
import { sqlitePeer } from './peers'
import { sizesAsked } from './sizes'
import { blockFigures, rewriteFigures, loadBlockFigure } from './store/blockFigures'
import { blocks, loadBlock } from './store/blocks'
import { commitFigures } from './store/commitFigures'
import { commits } from './store/commits'
import { firstRows, sqliteFirstRows } from './store/firstRows'
import { loadFigures } from './store/loadFigures'
import { everythingReady, parseSummaries } from './store/loading'
import { memory } from './store/memory'
import { ms, type MeasuredShop } from './store/measuredShop'
import { makeIndex, makeShop, makeTail } from './store/prepare'
import { prepareShop } from './store/prepareShop'
import { rewrites } from './store/rewriting'
import { growthFigure, rowsFigures, tailedRows } from './store/rowsFigures'
import { fillSqlite } from './store/sqliteShop'

/** What the bench's own processes do. */
const tasks: Readonly<Record<string, Task>> = {
  makeShop,
  makeIndex,
  makeTail,
  fillSqlite,
  firstRows,
  sqliteFirstRows,
  everythingReady,
  parseSummaries,
  memory,
  commits,
  blocks,
  loadBlock,
  rewrites,
}

/** Measures the store at every size against its bars. Answers the exit code. */
async function measureStore(args: readonly string[]): Promise<number> {
  const figures = createFigures((line) => process.stdout.write(`${line}\n`))
  const root = join(dirname(process.argv[1] ?? ''), 'data')
  await rm(root, { recursive: true, force: true })
  await mkdir(root, { recursive: true })
  try {
    const hasPeer = sqlitePeer() !== null
    const shops: MeasuredShop[] = []
    for (const messages of sizesAsked(args)) shops.push(await prepareShop(root, messages, figures, hasPeer))
    const warm = []
    for (const shop of shops) warm.push(await rowsFigures(shop, figures))
    for (const shop of shops) await loadFigures(shop, figures)
    for (const [at, shop] of shops.entries()) {
      await loadBlockFigure(shop, 'loading', figures)
      const name = `${shop.label}: first 50 rows / smallest`
      growthFigure(`${name}, no tail`, { ms: warm[at] ?? NaN, tailMb: 0 }, warm[0] ?? NaN, figures)
      growthFigure(`${name}, with a tail`, await tailedRows(shop, 'later'), warm[0] ?? NaN, figures)
      await loadBlockFigure(shop, 'loading with a tail', figures)
      await inFreshProcess('makeIndex', shop.folder)
      const atOnce = await tailedRows(shop, 'atOnce')
      const tail = `${atOnce.tailMb.toFixed(2)} MB behind the index and the first screen`
      figures.tell(`${shop.label}: first 50 rows after a kill at once`, `${ms(atOnce.ms)}, ${tail}`)
      await inFreshProcess('makeIndex', shop.folder)
    }
    await commitFigures(shops, figures)
    for (const shop of shops) {
      await inFreshProcess('makeIndex', shop.folder)
      await blockFigures(shop, figures)
      await rewriteFigures(shop, figures)
    }
    return figures.verdict()
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

const [first, name = '', ...rest] = process.argv.slice(2)
if (first === 'task') {
  const measured = await tasks[name]?.(rest)
  await answer(measured ?? null)
  if (process.listenerCount('message') === 0) process.exit()
} else {
  process.exitCode = await measureStore(process.argv.slice(2))
}
