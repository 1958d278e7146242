import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { cache } from '../setUp/paths.mjs'
import { say } from '../setUp/say.mjs'
import { program } from './faultsPrograms.mjs'

/** @typedef {import('./faultsFigure.mjs').Figure} Figure */
/**
 * @typedef {{ readonly channel: string, readonly name: string, readonly runs: number, readonly struck: number, readonly kills: number, readonly replies: number, readonly duplicates: number, readonly twins: number, readonly lost: number, readonly falselySent: number, readonly falselyFailed: number, readonly open: number, readonly doubts: readonly number[], readonly problems: readonly string[] }} Row
 * @typedef {{ readonly rows: readonly Row[], readonly without: string, readonly canBeDeaf: boolean }} Report
 * @typedef {{ readonly program: string, readonly folder: string, readonly times: number, readonly seed: number, readonly isMutant: boolean, readonly only: readonly string[] | null, readonly everyNth: number }} Runs
 */

const work = join(cache, 'faults', 'delivery')
const DECIDED_MS = 15 * 60_000
const DECIDED_SHARE = 0.95
/** `npm test` tries one case in so many, by its seed. */
const SMALL_SHARE = 2
/** The control group: a sender that resends without looking must be caught where an answer is lost. */
const CONTROL = ['x:504 although created', 'x:after-server-create']
const HEADS = [
  'case',
  'runs',
  'kills',
  'replies',
  'duplicates',
  'lost',
  'false sent',
  'false failed',
  'in doubt',
  'decided',
]

/**
 * Answers of a shop under every fault of reliability.md section 6.3, held against what the network really created.
 * @param {import('./faultsAsked.mjs').DeliveryAsked} asked
 * @returns {Promise<readonly Figure[]>}
 */
export async function deliveryFigures({ times, seed, only, isMutant, isSmall }) {
  say('delivery', `seed ${seed}, each case ${times} times${isMutant ? ', with the mutant' : ''}`)
  const common = { program: program('deliveryShop'), folder: work, seed }
  const everyNth = isSmall && only === null ? SMALL_SHARE : 1
  showLine('', HEADS)
  const report = await runs({ ...common, times, only, isMutant, everyNth }, (row) => showLine(row.channel, cells(row)))
  for (const channel of ['x', 'sample']) {
    const all = report.rows.filter((row) => row.channel === channel)
    if (all.length > 0) showLine(channel, cells(sumRow(channel, all)))
  }
  say('delivery', `not for the sample: ${report.without}`)
  const figures = report.rows.map((row) => (isMutant ? mutantFigure([row], row.name) : caseFigure(row)))
  if (isMutant) return [mutantFigure(report.rows, 'all cases')]
  const shares = [decidedFigure(report.rows), twinFigure(report.rows)]
  const noHandshake = report.canBeDeaf ? [] : [deafSkip]
  if (only !== null) return [...figures, ...shares]
  const control = await runs(
    { ...common, times: isSmall ? 2 : 6, only: CONTROL, isMutant: true, everyNth: 1 },
    () => {},
  )
  return [...figures, ...shares, ...noHandshake, mutantFigure(control.rows, `of ${CONTROL.join(', ')}`)]
}

/** @type {Figure} */
const deafSkip = {
  name: 'delivery',
  text: 'connections to a full port are refused here; a TLS that never begins was tried instead',
  state: 'skipped',
}

/**
 * @param {Runs} asked
 * @param {(row: Row) => void} onRow
 * @returns {Promise<Report>}
 */
async function runs(asked, onRow) {
  const { deliveryFaults } = await import(pathToFileURL(program('deliveryFaults')).href)
  const report = await deliveryFaults(asked, onRow)
  await rm(work, { recursive: true, force: true })
  return report
}

/**
 * @param {Row} row
 * @returns {Figure}
 */
function caseFigure(row) {
  const { channel, name, struck, problems } = row
  const wrong = row.duplicates + row.lost + row.falselySent + row.falselyFailed
  const text = `${row.runs} runs, ${row.replies} replies, ${row.duplicates} duplicates, ${row.lost} lost, ${row.falselySent} false sent, ${row.falselyFailed} false failed`
  const isFine = wrong === 0 && struck === row.runs && problems.length === row.open
  return { name: `${channel}, ${name}`, text, state: isFine ? 'ok' : 'MISSED', problems }
}

/**
 * @param {readonly Row[]} rows
 * @returns {Figure}
 */
function decidedFigure(rows) {
  const doubts = rows.flatMap((row) => row.doubts)
  const decided = doubts.filter((ms) => ms <= DECIDED_MS).length
  const share = doubts.length === 0 ? 1 : decided / doubts.length
  const longest = Math.max(0, ...doubts.filter(Number.isFinite))
  return {
    name: 'delivery, in doubt',
    text: `${decided} of ${doubts.length} decided by themselves within 15 minutes (${(share * 100).toFixed(1)} %, bar 95 %), longest ${Math.round(longest / 1000)} s`,
    state: share >= DECIDED_SHARE ? 'ok' : 'MISSED',
  }
}

/**
 * What no client can prevent is said, not judged: X has no key for a private message.
 * @param {readonly Row[]} rows
 * @returns {Figure}
 */
function twinFigure(rows) {
  const twins = rows.reduce((sum, row) => sum + row.twins, 0)
  return {
    name: 'delivery, proxies',
    text: `${twins} private messages that a proxy doubled from one request (X knows no key: no client can prevent it)`,
    state: 'ok',
  }
}

/**
 * @param {readonly Row[]} rows
 * @param {string} where
 * @returns {Figure}
 */
function mutantFigure(rows, where) {
  const duplicates = rows.reduce((sum, row) => sum + row.duplicates, 0)
  const all = rows.reduce((sum, row) => sum + row.runs, 0)
  return {
    name: 'delivery, a sender that resends without looking',
    text: `${all} runs ${where}, ${duplicates} duplicates found (there must be some)`,
    state: duplicates > 0 ? 'ok' : 'MISSED',
  }
}

/**
 * @param {string} channel
 * @param {readonly Row[]} rows
 * @returns {Row}
 */
function sumRow(channel, rows) {
  const sum = (
    /** @type {'runs' | 'struck' | 'kills' | 'replies' | 'duplicates' | 'twins' | 'lost' | 'falselySent' | 'falselyFailed' | 'open'} */ key,
  ) => rows.reduce((all, row) => all + row[key], 0)
  return {
    ...{ channel, name: 'all', runs: sum('runs'), struck: sum('struck'), kills: sum('kills'), replies: sum('replies') },
    ...{ duplicates: sum('duplicates'), twins: sum('twins'), lost: sum('lost'), falselySent: sum('falselySent') },
    ...{ falselyFailed: sum('falselyFailed'), open: sum('open'), problems: [] },
    doubts: rows.flatMap((row) => row.doubts),
  }
}

/** @param {Row} row */
function cells(row) {
  const decided = row.doubts.filter((ms) => ms <= DECIDED_MS).length
  const numbers = [row.runs, row.kills, row.replies, row.duplicates, row.lost, row.falselySent, row.falselyFailed]
  return [row.name, ...numbers, row.doubts.length, decided].map(String)
}

/**
 * @param {string} channel
 * @param {readonly string[]} columns
 */
function showLine(channel, columns) {
  const [name = '', ...rest] = columns
  say('delivery', [channel.padEnd(8), name.padEnd(30), ...rest.map((cell) => cell.padStart(12))].join(''))
}
