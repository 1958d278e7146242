import { cp, mkdir, rm } from 'node:fs/promises'
import { availableParallelism, loadavg } from 'node:os'
import { join } from 'node:path'
import { cache } from '../setUp/paths.mjs'
import { grouped } from './faultsFigure.mjs'
import { bigBase, lowdbCheck, program, shopCheck } from './faultsPrograms.mjs'
import { pause, startWriter } from './faultsWriter.mjs'

/** @typedef {import('./faultsFigure.mjs').Figure} Figure */
/** @typedef {{ kills: number, acknowledged: number, lost: number, damaged: number, slowestMs: number, slowestOwnMs: number, problems: string[] }} Tally */

const work = join(cache, 'faults', 'kills')
/** After so many kills a new shop is begun: an old one takes longer to look through than to kill. */
const KILLS_PER_SHOP = 40
/** Of twenty kills so many hit a shop of 100,000 messages. */
const BIG_OF_TWENTY = 1
const NEXT_START_MS = 5_000
/** So many small shops are written and killed side by side. */
const LANES = 2
/** The control group gets one kill or cut in so many. */
const CONTROL_SHARE = 10

/**
 * Kills writers with SIGKILL, most of them somewhere after a commit, some while they open what the one before left.
 * @param {number} kills
 * @returns {Promise<readonly Figure[]>}
 */
export async function killFigures(kills) {
  await rm(work, { recursive: true, force: true })
  const bigKills = Math.max(1, Math.round((kills * BIG_OF_TWENTY) / 20))
  const small = await killsOfShops(kills - bigKills, newFolder, LANES)
  // One at a time, for their starts are measured.
  const big = await killsOfShops(bigKills, await bigFolder(), 1)
  const control = await killsOfControl(Math.max(10, Math.round(kills / CONTROL_SHARE)))
  await rm(work, { recursive: true, force: true })
  const both = [small, big]
  const sum = (/** @type {'kills' | 'acknowledged' | 'lost' | 'damaged'} */ key) =>
    both.reduce((all, tally) => all + tally[key], 0)
  return [
    {
      name: 'kills',
      text: `${grouped(sum('kills'))} kills, ${grouped(sum('acknowledged'))} acknowledged, ${sum('lost')} lost, ${sum('damaged')} damaged`,
      state: sum('lost') + sum('damaged') === 0 && sum('acknowledged') > 0 ? 'ok' : 'MISSED',
      problems: both.flatMap(({ problems }) => problems),
    },
    startFigure(big),
    {
      name: 'kills, lowdb JSONFile',
      text: `${control.kills} kills, ${grouped(control.acknowledged)} acknowledged, ${control.lost} lost, ${control.damaged} damaged (kills alone need not find it: the cuts must)`,
      state: 'ok',
    },
  ]
}

/**
 * Where the machine has more to do than it has processors, only the processor's own time says anything.
 * @param {Tally} tally
 * @returns {Figure}
 */
function startFigure({ kills, slowestMs, slowestOwnMs }) {
  const isBusy = (loadavg()[0] ?? 0) > availableParallelism()
  const judged = isBusy ? slowestOwnMs : slowestMs
  const basis = isBusy ? "judged by the processor's time, for the machine is busy with other things; " : ''
  return {
    name: 'next start',
    text: `${kills} kills at 100,000 messages, slowest start after one ${grouped(slowestMs)} ms, processor's time ${grouped(slowestOwnMs)} ms (${basis}bar ${grouped(NEXT_START_MS)} ms)`,
    state: judged > 0 && judged < NEXT_START_MS ? 'ok' : 'MISSED',
  }
}

/**
 * @param {number} kills
 * @param {(name: string) => Promise<string>} makeFolder
 * @param {number} lanes
 */
async function killsOfShops(kills, makeFolder, lanes) {
  const createCheck = await shopCheck()
  const tally = newTally()
  let planned = 0
  const lane = async () => {
    while (planned < kills) {
      const [first, count] = [planned, Math.min(KILLS_PER_SHOP, Math.ceil(kills / lanes), kills - planned)]
      planned += count
      const folder = await makeFolder(`shop-${first}`)
      await killsOfOneShop(folder, createCheck(), count, tally)
      await rm(folder, { recursive: true, force: true })
    }
  }
  await Promise.all(Array.from({ length: lanes }, lane))
  return tally
}

/**
 * @param {string} folder
 * @param {import('./faultsPrograms.mjs').Check} check
 * @param {number} kills
 * @param {Tally} tally
 */
async function killsOfOneShop(folder, check, kills, tally) {
  let acknowledged = 0
  for (let kill = 1; kill <= kills; kill++) {
    const said = await killedWriter(program('shopWriter'), folder, kill)
    note(tally, said)
    if (said.resumedAt !== null && said.resumedAt < acknowledged) tally.lost += acknowledged - said.resumedAt
    acknowledged = Math.max(acknowledged, said.acknowledged)
    // Every other time a copy is looked at, so that the next writer meets what the kill left and not what a check tidied.
    const withoutIndex = kill % 3 === 0
    const isCopy = withoutIndex || kill % 2 === 0
    const looked = isCopy ? `${folder}-copy` : folder
    if (isCopy) await cp(folder, looked, { recursive: true })
    const finding = await check({
      folder: looked,
      acknowledged,
      withoutIndex,
      isLast: kill === kills,
    })
    if (isCopy) await rm(looked, { recursive: true, force: true })
    noteFinding(tally, finding, `kill ${kill}`)
    acknowledged = Math.max(acknowledged, finding.last)
  }
}

/** @param {number} kills */
async function killsOfControl(kills) {
  const check = await lowdbCheck()
  const tally = newTally()
  let folder = ''
  let acknowledged = 0
  for (let kill = 1; kill <= kills; kill++) {
    if (kill % 10 === 1) [folder, acknowledged] = [await newFolder(`control-${kill}`), 0]
    const said = await killedWriter(program('lowdbWriter'), folder, kill)
    note(tally, said)
    acknowledged = Math.max(acknowledged, said.acknowledged)
    const finding = await check(folder, acknowledged)
    noteFinding(tally, finding, `kill ${kill}`)
    acknowledged = finding.last
  }
  return tally
}

/**
 * @param {string} script
 * @param {string} folder
 * @param {number} kill decides when
 */
async function killedWriter(script, folder, kill) {
  const writer = startWriter(script, folder)
  const isWhileOpening = kill % 10 === 0
  // Background work in a worker takes a while to begin.
  const isLate = kill % 10 === 5
  await (isWhileOpening ? writer.opening : writer.firstAcknowledged)
  await pause(isWhileOpening ? (kill * 3) % 17 : (kill * 37) % (isLate ? 691 : 71))
  await writer.kill()
  return writer.said
}

/**
 * @param {Tally} tally
 * @param {import('./faultsWriter.mjs').Said} said
 */
function note(tally, said) {
  tally.kills += 1
  tally.acknowledged += said.count
  tally.slowestMs = Math.max(tally.slowestMs, said.readyMs ?? 0)
  tally.slowestOwnMs = Math.max(tally.slowestOwnMs, said.ownMs)
  if (said.refusal === null) return
  tally.damaged += 1
  tally.problems.push(said.refusal)
}

/**
 * @param {Tally} tally
 * @param {import('./faultsPrograms.mjs').Finding} finding
 * @param {string} where
 */
function noteFinding(tally, finding, where) {
  tally.lost += finding.lost
  if (finding.problems.length > 0) tally.damaged += 1
  tally.problems.push(...finding.problems.map((problem) => `${where}: ${problem}`))
  if (finding.lost > 0) tally.problems.push(`${where}: ${finding.lost} acknowledged commits are gone`)
}

/** @returns {Tally} */
function newTally() {
  return { kills: 0, acknowledged: 0, lost: 0, damaged: 0, slowestMs: 0, slowestOwnMs: 0, problems: [] }
}

/** @param {string} name */
async function newFolder(name) {
  const folder = join(work, name)
  await mkdir(folder, { recursive: true })
  return folder
}

/** Makes the big shop once and answers how to get a copy. */
async function bigFolder() {
  const base = join(work, 'big-base')
  await mkdir(base, { recursive: true })
  await (
    await bigBase()
  )(base)
  return async (/** @type {string} */ name) => {
    const folder = join(work, `big-${name}`)
    await cp(base, folder, { recursive: true })
    return folder
  }
}
