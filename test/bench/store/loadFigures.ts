import { inFreshProcess } from '../children'
import type { Figures } from '../figures'
import { median, spread } from '../statistics'
import { mb, ms, type MeasuredShop } from './measuredShop'
import type { Memory } from './memory'

const samples = 5

/** How long everything takes to be there, and what it takes of memory. */
export async function loadFigures(shop: MeasuredShop, figures: Figures): Promise<void> {
  const { label, folder, indexBytes } = shop
  if (indexBytes === null) {
    figures.holds(`${label}: everything ready`, false, 'not there yet: the store wrote no index')
    return
  }
  const [ready, parse]: [number[], number[]] = [[], []]
  for (let at = 0; at < samples; at += 1) {
    parse.push(await inFreshProcess<number>('parseSummaries', folder))
    ready.push(await inFreshProcess<number>('everythingReady', folder))
  }
  const details = `${ms(median(ready))} [${spread(ready, ms)}], parsing all summaries ${ms(median(parse))} [${spread(parse, ms)}]`
  figures.most(`${label}: everything ready`, median(ready) / median(parse), 5, details, ' ×')
  await memoryFigures(shop, indexBytes, figures)
}

async function memoryFigures(
  { label, folder, messages }: MeasuredShop,
  indexBytes: number,
  figures: Figures,
): Promise<void> {
  const [open, empty]: [Memory[], Memory[]] = [[], []]
  for (let at = 0; at < 3; at += 1) {
    empty.push(await inFreshProcess<Memory>('memory'))
    open.push(await inFreshProcess<Memory>('memory', folder))
  }
  const added = (of: (memory: Memory) => number): number => median(open.map(of)) - median(empty.map(of))
  for (const [name, bytes] of [
    ['held', added(({ held }) => held)],
    ['of the process', added((memory) => memory.process)],
  ] as const) {
    const details = `${mb(bytes)} more than without a shop, index ${mb(indexBytes)}`
    const ratio = bytes / indexBytes
    // In a small shop it is what any program takes that runs: the bar is for shops of 100,000 messages and more.
    if (name === 'of the process' && messages < 100_000)
      figures.tell(`${label}: memory ${name}`, `${ratio.toFixed(1)} × the index; ${details}`)
    else figures.most(`${label}: memory ${name}`, ratio, 6, details, ' × the index')
  }
}
