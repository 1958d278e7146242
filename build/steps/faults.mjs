import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from '../setUp/paths.mjs'
import { sumOf } from './counts.mjs'
import { asked } from './faultsAsked.mjs'
import { cutFigures } from './faultsCuts.mjs'
import { deliveryFigures } from './faultsDelivery.mjs'
import { floodFigures } from './faultsFlood.mjs'
import { countsOfFigure, grouped, showFigure } from './faultsFigure.mjs'
import { killFigures } from './faultsKills.mjs'
import { makePrograms, suite } from './faultsPrograms.mjs'

/** @typedef {import('./faultsFigure.mjs').Figure} Figure */

/**
 * Runs the suites that were asked for and shows each figure as it is known. A figure counts as one test.
 * @param {readonly string[]} args see `asked`
 * @returns {Promise<import('./counts.mjs').Counts>}
 */
export async function runFaults(args) {
  const wanted = asked(args)
  await mkdir(join(cache, 'faults'), { recursive: true })
  if (wanted.suite !== 'flood') await makePrograms()
  const counts = []
  const suites = suitesOf(wanted)
  for (const figures of suites) {
    for (const figure of await figures()) {
      showFigure(figure)
      counts.push(countsOfFigure(figure))
    }
  }
  await rm(join(cache, 'faults'), { recursive: true, force: true })
  return sumOf(counts)
}

/**
 * @param {ReturnType<typeof asked>} wanted
 * @returns {readonly (() => Promise<readonly Figure[]>)[]}
 */
function suitesOf(wanted) {
  switch (wanted.suite) {
    case 'delivery':
      return [() => deliveryFigures(wanted)]
    case 'flood':
      return [() => floodFigures(wanted)]
    case 'store':
      return storeSuites(wanted)
  }
}

/**
 * @param {import('./faultsAsked.mjs').StoreAsked} wanted
 * @returns {readonly (() => Promise<readonly Figure[]>)[]}
 */
function storeSuites({ parts, kills, cuts }) {
  const figuresOf = {
    kills: () => killFigures(kills),
    cuts: () => cutFigures(cuts),
    calls: () => suiteFigures('calls', 'callFaults'),
    damage: () => suiteFigures('damage', 'damagedFiles'),
  }
  return parts.map((part) => figuresOf[part])
}

/**
 * The suites that run in one process; they are unit tests as well.
 * @param {string} name
 * @param {'callFaults' | 'damagedFiles'} module
 * @returns {Promise<readonly Figure[]>}
 */
async function suiteFigures(name, module) {
  const { cases, text, problems } = await (await suite(module))()
  const state = cases > 0 && problems.length === 0 ? 'ok' : 'MISSED'
  return [{ name, text: `${grouped(cases)} ${text}, ${problems.length} wrong`, state, problems }]
}
