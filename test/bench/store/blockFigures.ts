import { inFreshProcess } from '../children'
import type { Figures } from '../figures'
import type { LongestBlock } from '../loopWatch'
import { median } from '../statistics'
import type { Blocks } from './blocks'
import { mb, ms, type MeasuredShop } from './measuredShop'
import type { Rewrites } from './rewriting'

/** The longest that the main loop may do nothing else, in ms. */
const bar = 25

/** The longest block of the main loop while the store works, in the middle of several runs. */
export async function blockFigures(shop: MeasuredShop, figures: Figures): Promise<void> {
  const runs: Blocks[] = []
  const count = shop.messages >= 1_000_000 ? 3 : 5
  for (let at = 0; at < count; at += 1) runs.push(await inFreshProcess<Blocks>('blocks', shop.folder, String(80 + at)))
  figures.tell(`${shop.label}: longest block, idle`, told(runs.map(({ idle }) => idle)))
  show(
    shop,
    'adding',
    runs.map(({ adding }) => adding),
    figures,
  )
  const refreshing = runs.map((run) => run.refreshing).filter((block) => block !== null)
  show(shop, 'refreshing the index', refreshing, figures)
  const [write, commit] = [runs.map((run) => run.refreshMs), runs.map((run) => run.commitMeanwhileMs)]
  const took = `${ms(median(write))}, commits meanwhile p99 ${ms(median(commit))}`
  figures.tell(`${shop.label}: refresh`, median(commit) > 0 ? took : 'over before another commit could be made')
}

/** The longest block while a shop loads, with whatever lies behind its index. */
export async function loadBlockFigure(shop: MeasuredShop, what: string, figures: Figures): Promise<void> {
  const blocks: LongestBlock[] = []
  for (let at = 0; at < 5; at += 1) blocks.push(await inFreshProcess<LongestBlock>('loadBlock', shop.folder))
  show(shop, what, blocks, figures)
}

/** The same while a worker rewrites the log. */
export async function rewriteFigures(shop: MeasuredShop, figures: Figures): Promise<void> {
  const runs: Rewrites[] = []
  const count = shop.messages >= 1_000_000 ? 1 : 3
  for (let at = 0; at < count; at += 1) runs.push(await inFreshProcess<Rewrites>('rewrites', shop.folder, String(at)))
  for (const what of ['compacting', 'erasing'] as const) {
    const rewrites = runs.map((run) => run[what])
    show(
      shop,
      what,
      rewrites.map(({ block }) => block),
      figures,
    )
    const of = (key: 'ms' | 'commitMs' | 'bytes'): number => median(rewrites.map((rewrite) => rewrite[key]))
    const took = `${ms(of('ms'))}, commits meanwhile p99 ${ms(of('commitMs'))}`
    figures.tell(`${shop.label}: ${what}`, `${took}, the log ${mb(of('bytes'))} smaller with what came meanwhile`)
    if (what === 'compacting') {
      figures.holds(
        `${shop.label}: compacting`,
        rewrites.every(({ bytes }) => bytes > 0),
        'the log became smaller',
      )
    }
  }
}

function show({ label }: MeasuredShop, what: string, blocks: readonly LongestBlock[], figures: Figures): void {
  const name = `${label}: longest block, ${what}`
  if (blocks.length === 0) figures.holds(name, false, 'not there yet')
  else figures.most(name, median(blocks.map(({ byTicks }) => byTicks)), bar, told(blocks), ' ms')
}

/** What judges the machine stands beside it: how long the main thread itself computed at most. */
function told(blocks: readonly LongestBlock[]): string {
  const runs = blocks.map(({ byTicks }) => byTicks.toFixed(1)).join(', ')
  const middle = (of: (block: LongestBlock) => number): string => median(blocks.map(of)).toFixed(1)
  return `runs ${runs}; Node's own watch ${middle(({ byNode }) => byNode)}; on the processor ${middle(({ onCpu }) => onCpu)}`
}
