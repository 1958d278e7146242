import { mkdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from '../setUp/paths.mjs'
import { answerOf } from '../setUp/run.mjs'
import { ext4Disk, missingForCuts } from './faultsExt4.mjs'
import { grouped } from './faultsFigure.mjs'
import { lowdbCheck, program, shopCheck } from './faultsPrograms.mjs'
import { pause, startWriter } from './faultsWriter.mjs'

/** @typedef {import('./faultsFigure.mjs').Figure} Figure */
/** @typedef {import('./faultsPrograms.mjs').Finding} Finding */
/** @typedef {{ cuts: number, acknowledged: number, lost: number, cutsWithLoss: number, damaged: number, problems: string[] }} Tally */
/** @typedef {{ readonly script: string, readonly newCheck: () => (folder: string, acknowledged: number, cut: number) => Promise<Finding> }} Subject */

const work = join(cache, 'faults', 'cuts')
/** The second gives up what ext4 does for programs that forget to sync. */
const MOUNT_OPTIONS = /** @type {const} */ (['', 'noauto_da_alloc'])
/** After so many cuts the file system is made anew. */
const CUTS_PER_DISK = 30
/** The control group gets one cut in so many. */
const CONTROL_SHARE = 10

/**
 * Cuts the power under writers: a shut down ext4 takes nothing more, and all that was only in memory is gone. Linux, root.
 * @param {number} cuts
 * @returns {Promise<readonly Figure[]>}
 */
export async function cutFigures(cuts) {
  const missing = missingForCuts()
  if (missing !== null) return [{ name: 'cuts', text: missing, state: 'skipped' }]
  unmountLeftOvers()
  process.once('exit', unmountLeftOvers)
  for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1))
  await rm(work, { recursive: true, force: true })
  await mkdir(work, { recursive: true })
  const probe = await ext4Disk(join(work, 'probe.img'), join(work, 'probe'), '')
  const refusal = await probe
    .format()
    .then(probe.mount)
    .then(probe.unmount)
    .then(
      () => null,
      (/** @type {unknown} */ error) => error,
    )
  if (refusal !== null)
    return [
      {
        name: 'cuts',
        text: `needs loop devices (${refusal instanceof Error ? refusal.message : ''})`,
        state: 'skipped',
      },
    ]
  const createCheck = await shopCheck()
  const checkControl = await lowdbCheck()
  const ours = await cutsOf(cuts, {
    script: program('shopWriter'),
    newCheck: () => {
      const check = createCheck()
      return (folder, acknowledged, cut) => check({ folder, acknowledged, withoutIndex: cut % 3 === 0, isLast: false })
    },
  })
  const control = await cutsOf(Math.max(10, Math.round(cuts / CONTROL_SHARE)), {
    script: program('lowdbWriter'),
    newCheck: () => checkControl,
  })
  await rm(work, { recursive: true, force: true })
  return [
    {
      name: 'cuts',
      text: `${inWords(ours)}; mounted as usual and with ${MOUNT_OPTIONS[1]}`,
      state: ours.lost + ours.damaged === 0 && ours.acknowledged > 0 ? 'ok' : 'MISSED',
      problems: ours.problems,
    },
    {
      name: 'cuts, lowdb JSONFile',
      text: `${inWords(control)}; this one must fail, and ${control.lost > 0 ? 'does' : 'DOES NOT: this suite finds nothing'}`,
      state: control.lost > 0 ? 'ok' : 'MISSED',
    },
  ]
}

/** What a run that was stopped left mounted, this one or one before. */
function unmountLeftOvers() {
  for (const name of ['disk', 'probe']) answerOf('umount', ['-l', join(work, name)])
}

/** @param {Tally} tally */
function inWords({ cuts, acknowledged, lost, cutsWithLoss, damaged }) {
  return `${grouped(cuts)} power cuts, ${grouped(acknowledged)} acknowledged, ${grouped(lost)} lost in ${cutsWithLoss} cuts, ${damaged} damaged`
}

/**
 * @param {number} cuts
 * @param {Subject} subject
 */
async function cutsOf(cuts, subject) {
  /** @type {Tally} */
  const tally = { cuts: 0, acknowledged: 0, lost: 0, cutsWithLoss: 0, damaged: 0, problems: [] }
  for (const [index, option] of MOUNT_OPTIONS.entries()) {
    const last = Math.ceil((cuts * (index + 1)) / MOUNT_OPTIONS.length)
    while (tally.cuts < last) await cutsOfOneDisk(Math.min(CUTS_PER_DISK, last - tally.cuts), option, subject, tally)
  }
  return tally
}

/**
 * @param {number} cuts
 * @param {string} option
 * @param {Subject} subject
 * @param {Tally} tally
 */
async function cutsOfOneDisk(cuts, option, { script, newCheck }, tally) {
  const disk = await ext4Disk(join(work, 'disk.img'), join(work, 'disk'), option)
  await disk.format()
  const check = newCheck()
  let acknowledged = 0
  let folder = ''
  await disk.mount()
  try {
    for (let cut = 1; cut <= cuts; cut++) {
      tally.cuts += 1
      // A shop in which something was lost would be counted again with the next cut.
      if (folder === '') [folder, acknowledged] = [join(disk.folder, `shop-${cut}`), 0]
      await mkdir(folder, { recursive: true })
      const said = await cutWriter(script, folder, disk, cut)
      tally.acknowledged += said.count
      const before = acknowledged
      acknowledged = Math.max(acknowledged, said.acknowledged)
      await disk.unmount()
      await disk.mount()
      const found = await check(folder, acknowledged, cut)
      // Exactly: lowdb doesn't acknowledge in order.
      const lost = Math.max(0, before - found.last) + said.numbers.filter((number) => number > found.last).length
      const finding = { ...found, lost }
      noteFinding(tally, finding, `cut ${tally.cuts} ${option}`)
      acknowledged = finding.last
      if (finding.lost > 0 || finding.problems.length > 0) folder = ''
    }
  } finally {
    await disk.unmount()
    await disk.remove()
  }
}

/**
 * Answers what was acknowledged before the power went, and not a line of what came after.
 * @param {string} script
 * @param {string} folder
 * @param {Awaited<ReturnType<typeof ext4Disk>>} disk
 * @param {number} cut decides when
 */
async function cutWriter(script, folder, disk, cut) {
  const cutPower = await disk.armed()
  const writer = startWriter(script, folder)
  try {
    const isWhileOpening = cut % 10 === 0
    await (isWhileOpening ? writer.opening : writer.firstAcknowledged)
    await pause(isWhileOpening ? (cut * 3) % 17 : (cut * 37) % 211)
    const said = { ...writer.said, numbers: [...writer.said.numbers] }
    await cutPower()
    return said
  } finally {
    await writer.kill()
  }
}

/**
 * @param {Tally} tally
 * @param {Finding} finding
 * @param {string} where
 */
function noteFinding(tally, finding, where) {
  tally.lost += finding.lost
  if (finding.lost > 0) {
    tally.cutsWithLoss += 1
    tally.problems.push(`${where}: ${finding.lost} acknowledged commits are gone`)
  }
  if (finding.problems.length > 0) tally.damaged += 1
  tally.problems.push(...finding.problems.map((problem) => `${where}: ${problem}`))
}
