import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

import { writeBigShop } from './bigShop'
import { answer, inFreshProcess, type Task } from './children'
import { createFigures } from './figures'
import { measureLoaded, measureMemory, measureSearch, type Memory } from './search/measureSearch'
import { scanLog } from './search/scan'
import { sizesAsked } from './sizes'

/** What the bench's own processes do. */
const tasks: Readonly<Record<string, Task>> = {
  makeShop: async ([folder = '', messages = '']) => {
    await writeBigShop(folder, { messages: Number(messages) })
    return (await scanLog(folder)).lastNumber
  },
  build: ([folder = '', lastNumber = '']) => measureMemory(folder, Number(lastNumber)),
  load: ([folder = '', lastNumber = '']) => measureLoaded(folder, Number(lastNumber)),
}

/** Measures the search at every size against its bars. Answers the exit code. */
async function measure(args: readonly string[]): Promise<number> {
  const figures = createFigures((line) => process.stdout.write(`${line}\n`))
  const root = join(dirname(process.argv[1] ?? ''), 'data')
  await rm(root, { recursive: true, force: true })
  await mkdir(root, { recursive: true })
  try {
    for (const messages of sizesAsked(args, [100_000, 1_000_000])) {
      const label = messages.toLocaleString('en-US')
      const folder = join(root, `${messages}`)
      const lastNumber = `${await inFreshProcess<number>('makeShop', folder, `${messages}`)}`
      const built = await inFreshProcess<Memory>('build', folder, lastNumber)
      figures.tell(
        `${label}: building the index`,
        `${(built.buildMs / 1000).toFixed(1)} s, memory added ${built.builtMb.toFixed(0)} MB`,
      )
      const loaded = await inFreshProcess<Memory>('load', folder, lastNumber)
      const isEveryday = messages <= 100_000
      const ready = `${loaded.readyMs.toFixed(0)} ms from the start of the worker to its first answer`
      if (isEveryday)
        figures.most(`${label}: ready`, loaded.readyMs, 1000, 'from the start of the worker to its first answer', ' ms')
      else figures.tell(`${label}: ready`, ready)
      if (isEveryday)
        figures.most(`${label}: memory added`, loaded.loadedMb, 60, 'the worker and its index, loaded', ' MB')
      else figures.tell(`${label}: memory added`, `${loaded.loadedMb.toFixed(0)} MB`)
      await measureSearch(folder, label, figures)
    }
    return figures.verdict()
  } finally {
    await rm(root, { recursive: true, force: true })
  }
}

/** `search [--sizes 100000] [--quick]`; a process this bench starts for one measurement is `search task NAME …`. */
async function main(args: readonly string[]): Promise<number> {
  if (args[0] !== 'task') return measure(args)
  const task = tasks[args[1] ?? '']
  if (!task) throw new Error(`There is no task "${args[1]}".`)
  await answer(await task(args.slice(2)))
  return 0
}

process.exit(await main(process.argv.slice(2)))
