import { dirname } from 'node:path'
import { isDeepStrictEqual } from 'node:util'

import { inFreshProcess } from '../children'
import type { Figures } from '../figures'
import { canForgetCached, forgetCached } from '../pageCache'
import { median, spread } from '../statistics'
import type { FirstRows } from './firstRows'
import { ms, type MeasuredShop } from './measuredShop'

const samples = 9
/** Bytes of log behind the index in the second round. */
const tailBytes = 1024 * 1024

type Sample = { readonly ours: readonly number[]; readonly theirs: readonly number[]; readonly isSame: boolean }

/** First rows against better-sqlite3's, warm and cold. Answers our warm median in ms. */
export async function rowsFigures(shop: MeasuredShop, figures: Figures): Promise<number> {
  const { label } = shop
  const warm = await sample(shop, () => {})
  compare(`${label}: first 50 rows, warm`, warm, figures)
  if (shop.hasDatabase) figures.holds(`${label}: first 50 rows`, warm.isSame, 'the same from both')
  if (!canForgetCached())
    figures.skip(`${label}: first 50 rows, cold`, "needs Linux and GNU's dd to empty the page cache")
  else {
    const forget = (): void => [shop.folder, dirname(shop.database)].forEach(forgetCached)
    compare(`${label}: first 50 rows, cold`, await sample(shop, forget), figures)
  }
  return median(warm.ours)
}

/**
 * First rows with a megabyte of log behind the index, after a kill some seconds after the last commit, or within a moment
 * of it (`death`). Answers our warm median in ms, and the MB.
 */
export async function tailedRows(
  shop: MeasuredShop,
  death: 'later' | 'atOnce',
): Promise<{ readonly ms: number; readonly tailMb: number }> {
  const seed = death === 'later' ? '71' : '72'
  const tail = await inFreshProcess<number>('makeTail', shop.folder, String(tailBytes), seed, death)
  const ours = []
  for (let at = 0; at < samples; at += 1) ours.push((await inFreshProcess<FirstRows>('firstRows', shop.folder)).ms)
  return { ms: median(ours), tailMb: tail / 1e6 }
}

/** Growth: the largest shop may take twice what the smallest takes, and 10 ms for each MB of tail. */
export function growthFigure(
  name: string,
  largest: { readonly ms: number; readonly tailMb: number },
  smallestMs: number,
  figures: Figures,
): void {
  const bar = 2 * smallestMs + 10 * largest.tailMb
  const details = `the smallest shop without a tail ${ms(smallestMs)}; tail ${largest.tailMb.toFixed(2)} MB`
  figures.most(name, largest.ms, bar, details, ' ms')
}

/** Ours and theirs in turn, each in a fresh process. */
async function sample(shop: MeasuredShop, before: () => void): Promise<Sample> {
  const ours: FirstRows[] = []
  const theirs: FirstRows[] = []
  for (let at = 0; at < samples; at += 1) {
    before()
    ours.push(await inFreshProcess<FirstRows>('firstRows', shop.folder))
    before()
    if (shop.hasDatabase) theirs.push(await inFreshProcess<FirstRows>('sqliteFirstRows', shop.database))
  }
  const [one, other] = [ours[0], theirs[0]]
  return {
    ours: ours.map((rows) => rows.ms),
    theirs: theirs.map((rows) => rows.ms),
    isSame: isDeepStrictEqual(one?.page, other?.page),
  }
}

function compare(name: string, { ours, theirs }: Sample, figures: Figures): void {
  if (theirs.length === 0) return figures.skip(name, `better-sqlite3 is not there; ours ${ms(median(ours))}`)
  const [we, they] = [median(ours), median(theirs)]
  const details = `${ms(we)} [${spread(ours, ms)}], better-sqlite3 ${ms(they)} [${spread(theirs, ms)}]`
  figures.most(name, we / they, 1, details, ' ×')
}
