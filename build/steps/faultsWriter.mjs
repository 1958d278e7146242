import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'

/**
 * What a writer said until now. `resumedAt`: the commit it found as the last one; `readyMs`: from the start of the process
 * until the shop was all there; `ownMs`: the processor's time of it.
 * @typedef {{ acknowledged: number, count: number, numbers: number[], resumedAt: number | null, readyMs: number | null, ownMs: number, refusal: string | null }} Said
 */

/** A writer that says nothing for so long is stuck. */
const PATIENCE_MS = 30_000

/**
 * Starts a writer on a folder. `moment` resolves when it begins to open the shop, has its first commit acknowledged, or
 * ends before that.
 * @param {string} script
 * @param {string} folder
 */
export function startWriter(script, folder) {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'ignore'] })
  /** @type {Said} */
  const said = { acknowledged: 0, count: 0, numbers: [], resumedAt: null, readyMs: null, ownMs: 0, refusal: null }
  const moments = { opening: signal(), firstAcknowledged: signal() }
  const ended = new Promise((resolve) => child.once('close', resolve))
  const stuck = setTimeout(() => {
    said.refusal = 'nothing happened any more'
    child.kill('SIGKILL')
  }, PATIENCE_MS)
  ended.then(() => {
    clearTimeout(stuck)
    moments.opening.give()
    moments.firstAcknowledged.give()
  })
  createInterface({ input: child.stdout }).on('line', (line) => {
    const [word = '', first, second, third] = line.split(' ')
    if (word === 'opening') moments.opening.give()
    else if (word === 'opened')
      [said.resumedAt, said.readyMs, said.ownMs] = [Number(first), Number(second), Number(third)]
    else if (word === 'refused') said.refusal ??= line
    else if (/^\d+$/.test(word)) {
      said.count += 1
      said.numbers.push(Number(word))
      said.acknowledged = Math.max(said.acknowledged, Number(word))
      moments.firstAcknowledged.give()
    }
  })
  return {
    said,
    opening: moments.opening.given,
    firstAcknowledged: moments.firstAcknowledged.given,
    /** Ends it as no program can prevent, and hears out what it had said before. */
    async kill() {
      child.kill('SIGKILL')
      await ended
    },
  }
}

function signal() {
  let give = () => {}
  /** @type {Promise<void>} */
  const given = new Promise((resolve) => (give = () => resolve()))
  return { given, give: () => give() }
}

/** @param {number} ms */
export function pause(ms) {
  return new Promise((resolve) => setTimeout(resolve, ms))
}
