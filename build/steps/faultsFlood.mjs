import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { readyApp } from '../setUp/readyApp.mjs'
import { cache } from '../setUp/paths.mjs'
import { say } from '../setUp/say.mjs'
import { grouped } from './faultsFigure.mjs'

/** @typedef {import('./faultsFigure.mjs').Figure} Figure */
/** @typedef {{ readonly p50: number, readonly p99: number, readonly max: number }} Delays */
/** @typedef {Delays & { readonly own: Delays, readonly long: readonly { readonly afterMs: number, readonly ms: number, readonly onCpuMs: number, readonly waitedMs: number }[] }} LoopDelay */
/**
 * @typedef {{
 *   readonly control: LoopDelay, readonly delay: LoopDelay, readonly idle: Delays, readonly requests: number, readonly tookMs: number,
 *   readonly feel: { readonly keys: readonly number[], readonly scrolls: readonly number[], readonly openings: readonly number[], readonly longTasks: readonly number[] },
 *   readonly judgement: { readonly mentions: number, readonly lost: number, readonly double: number, readonly outdated: number, readonly urgent: number, readonly commits: number },
 *   readonly rings: readonly { readonly at: number, readonly title: string, readonly body: string }[],
 * }} Report
 */

const minute = 60_000
/** 10,000 mentions in 5 minutes: every size but the hour comes as fast as that. */
const SIZES = /** @type {const} */ ({
  small: { count: 1_500, lengthMs: 45_000 },
  full: { count: 10_000, lengthMs: 5 * minute },
  hour: { count: 10_000, lengthMs: 60 * minute },
})
const LONGEST_CONTROL_MS = 5 * minute

const DELAY_P99_MS = 50
const DELAY_MAX_MS = 250
const BETWEEN_RINGS_MS = 30_000
/** What web.dev calls good for Interaction to Next Paint. */
const KEY_P98_MS = 200
const SCROLL_P95_MS = 500

/**
 * 10,000 mentions through the loopback X into the real app: nothing lost or double, the main loop free, few notices, a
 * window that can be used. See `test/faults/flood`.
 * @param {import('./faultsAsked.mjs').FloodAsked} asked
 * @returns {Promise<readonly Figure[]>}
 */
export async function floodFigures({ size, seed }) {
  const { count, lengthMs } = SIZES[size]
  const folder = join(cache, 'reports', `flood-${size}`)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const controlMs = Math.min(lengthMs, LONGEST_CONTROL_MS)
  say(
    'flood',
    `${grouped(count)} mentions in ${lengthMs / 1000} s after ${controlMs / 1000} s of nothing, seed ${seed}`,
  )
  const asked = JSON.stringify({ count, lengthMs, controlMs, seed, folder })
  const { runWithWindows } = await readyApp({ retry: false })
  const code = await runWithWindows(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config=build/vitest.config.mts', '--project=flood'],
    {
      env: { ...process.env, SHOPBELL_FLOOD: asked, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
      timeLimitMs: lengthMs + controlMs + 15 * minute,
    },
  )
  const text = await readFile(join(folder, 'flood.json'), 'utf8').catch(() => null)
  if (code !== 0 || text === null) return [{ name: 'flood', text: 'the app did not come through it', state: 'MISSED' }]
  say('flood', `pictures and all figures: ${folder}`)
  return figuresOf(/** @type {Report} */ (JSON.parse(text)))
}

/**
 * @param {Report} report
 * @returns {readonly Figure[]}
 */
function figuresOf({ control, delay, idle, feel, judgement, rings, requests, tookMs }) {
  const { mentions, lost, double, outdated, urgent, commits } = judgement
  const gaps = rings.slice(1).map(({ at }, index) => at - (rings[index]?.at ?? at))
  const soonest = gaps.length === 0 ? Infinity : Math.min(...gaps)
  return [
    figure(
      'flood, arrivals',
      `${grouped(mentions)} mentions (${grouped(urgent)} urgent) in ${seconds(tookMs)}, ${requests} requests, ${commits} commits; ${lost} lost, ${double} double, ${outdated} without their newest edit`,
      lost + double + outdated === 0,
    ),
    loopFigure(control, delay, idle),
    figure(
      'flood, notices',
      `${rings.length} in ${seconds(tookMs)}, the closest two ${soonest === Infinity ? 'none' : seconds(soonest)} apart; bars: some where something is urgent, 30 s apart`,
      soonest >= BETWEEN_RINGS_MS && (urgent === 0 || rings.length > 0),
      rings.map(({ title, body }) => `${title} | ${body}`),
    ),
    figure(
      'flood, window',
      `${feel.keys.length} keys to paint p98 ${round(quantile(feel.keys, 0.98))} ms, ${feel.scrolls.length} scrolls to rows p95 ${round(quantile(feel.scrolls, 0.95))} ms (max ${round(Math.max(0, ...feel.scrolls))}), ${feel.openings.length} openings p95 ${round(quantile(feel.openings, 0.95))} ms, ${feel.longTasks.length} tasks over 50 ms (max ${round(Math.max(0, ...feel.longTasks))}); bars: keys ${KEY_P98_MS} ms, scrolls ${SCROLL_P95_MS} ms`,
      feel.keys.length > 0 &&
        feel.scrolls.length > 0 &&
        quantile(feel.keys, 0.98) <= KEY_P98_MS &&
        quantile(feel.scrolls, 0.95) <= SCROLL_P95_MS,
    ),
  ]
}

/**
 * Where even a program that does nothing misses the bars at the same time, the machine is too busy to judge by the clock: that
 * is said, not passed, unless the main thread by itself has computed for longer than the bar.
 * @param {LoopDelay} control
 * @param {LoopDelay} delay
 * @param {Delays} idle
 * @returns {Figure}
 */
function loopFigure(control, delay, idle) {
  const isMet = (/** @type {Delays} */ { p99, max }) => p99 <= DELAY_P99_MS && max <= DELAY_MAX_MS
  const long = [...delay.long].sort((one, other) => other.onCpuMs - one.onCpuMs)
  const computed = long[0]?.onCpuMs ?? 0
  const text = [
    `delay ${inWords(delay)}`,
    `without waiting for a processor ${inWords(delay.own)}`,
    `most computed in a turn ${round(computed)} ms`,
    `idle before ${inWords(control)}`,
    `an idle program beside it ${inWords(idle)}`,
    `bars p99 ${DELAY_P99_MS} ms, max ${DELAY_MAX_MS} ms`,
  ].join('; ')
  if (!isMet(delay) && !isMet(delay.own) && !isMet(idle) && computed <= DELAY_MAX_MS)
    return { name: 'flood, main loop', text: `this machine is too busy to tell: ${text}`, state: 'skipped' }
  return figure(
    'flood, main loop',
    text,
    isMet(delay) || isMet(delay.own),
    long.map(
      ({ afterMs, ms, onCpuMs, waitedMs }) =>
        `after ${seconds(afterMs)}: ${round(ms)} ms, ${round(onCpuMs)} computing, ${round(waitedMs)} waiting for a processor`,
    ),
  )
}

/**
 * @param {string} name
 * @param {string} text
 * @param {boolean} isMet
 * @param {readonly string[]} problems
 * @returns {Figure}
 */
function figure(name, text, isMet, problems = []) {
  return { name, text, state: isMet ? 'ok' : 'MISSED', problems }
}

/** @param {Delays} delay */
const inWords = ({ p50, p99, max }) => `p50 ${round(p50)} p99 ${round(p99)} max ${round(max)} ms`
/** @param {number} ms */
const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`
/** @param {number} ms */
const round = (ms) => Math.round(ms * 10) / 10

/**
 * @param {readonly number[]} numbers
 * @param {number} share
 */
function quantile(numbers, share) {
  const sorted = [...numbers].sort((one, other) => one - other)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}
