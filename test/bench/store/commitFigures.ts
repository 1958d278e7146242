import { startChild, type Child } from '../children'
import type { Figures } from '../figures'
import { median, spread } from '../statistics'
import type { CommitBlock } from './commits'
import { ms, type MeasuredShop } from './measuredShop'

const rounds = 9

/** What a durable commit costs: a block at each size in turn, so that whatever else the machine does meets them all. */
export async function commitFigures(shops: readonly MeasuredShop[], figures: Figures): Promise<void> {
  const children: Child[] = []
  const blocks = shops.map((): CommitBlock[] => [])
  for (const { folder } of shops) {
    const child = startChild('commits', folder, '72')
    await child.first
    children.push(child)
  }
  // The first round warms up.
  for (let round = 0; round <= rounds; round += 1) {
    for (const [at, child] of children.entries()) {
      const block = (await child.ask('block')) as CommitBlock
      if (round > 0) blocks[at]?.push(block)
    }
  }
  for (const child of children) await child.ask('end')
  for (const child of children) await child.stop()
  for (const [at, { label }] of shops.entries()) showSize(label, blocks[at] ?? [], figures)
  showGrowth(shops, blocks, figures)
}

function showSize(label: string, blocks: readonly CommitBlock[], figures: Figures): void {
  const ratios = blocks.map(({ commit, raw }) => commit / raw)
  const [commit, raw] = [median(blocks.map((block) => block.commit)), median(blocks.map((block) => block.raw))]
  const details = `${ms(commit)}, append + datasync ${ms(raw)}, blocks [${spread(ratios, (ratio) => ratio.toFixed(2))}]`
  figures.most(`${label}: durable commit, p50`, median(ratios), 1.3, details, ' ×')
  figures.most(`${label}: log`, median(blocks.map(({ bytes }) => bytes)), 1.05, 'bytes it grew by', ' × the line')
}

function showGrowth(
  shops: readonly MeasuredShop[],
  blocks: readonly (readonly CommitBlock[])[],
  figures: Figures,
): void {
  const [smallest, largest] = [shops[0], shops.at(-1)]
  if (!smallest || !largest || smallest === largest) return
  const [small, large] = [blocks[0] ?? [], blocks.at(-1) ?? []]
  const ratios = large.map(({ commit }, round) => commit / (small[round]?.commit ?? NaN))
  const details = `rounds [${spread(ratios, (ratio) => ratio.toFixed(2))}]`
  figures.most(`durable commit at ${largest.label} / at ${smallest.label}`, median(ratios), 1.2, details, ' ×')
}
