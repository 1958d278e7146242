import { stop } from '../setUp/say.mjs'

/** @typedef {'kills' | 'cuts' | 'calls' | 'damage'} Part */
/** @typedef {{ readonly suite: 'store', readonly parts: readonly Part[], readonly kills: number, readonly cuts: number }} StoreAsked */
/**
 * `only`: channels or cases, null for all; `isMutant`: every run with a sender that resends without looking.
 * @typedef {{ readonly suite: 'delivery', readonly times: number, readonly seed: number, readonly only: readonly string[] | null, readonly isMutant: boolean, readonly isSmall: boolean }} DeliveryAsked
 */
/** @typedef {{ readonly suite: 'flood', readonly size: 'small' | 'full' | 'hour', readonly seed: number }} FloodAsked */

/** What there are suites of. */
const SUITES = /** @type {const} */ (['store', 'delivery', 'flood'])
const PARTS = /** @type {const} */ (['kills', 'cuts', 'calls', 'damage'])
const FULL = /** @type {const} */ ({ kills: 1000, cuts: 600, times: 20 })
const SMALL = /** @type {const} */ ({ kills: 100, cuts: 40, times: 1 })
const OPTIONS = /^--(kills|cuts|only|times|seed|mutant)$/

/**
 * `store [--kills N] [--cuts N] [--only kills,cuts,calls,damage] [--ci]`
 * `delivery [--times N] [--seed N] [--only x,sample,"x:503",…] [--mutant resend] [--ci]`
 * `flood [--hour] [--seed N] [--ci]`
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {StoreAsked | DeliveryAsked | FloodAsked}
 */
export function asked(args, env = process.env) {
  /** @type {Record<string, string>} */
  const options = {}
  const names = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--ci' || arg === '--hour') options[arg.slice(2)] = 'true'
    else if (OPTIONS.test(arg)) options[arg.slice(2)] = args[++at] ?? ''
    else names.push(arg)
  }
  const [name, more] = names
  const suite = SUITES.find((one) => one === name)
  if (suite === undefined || more !== undefined)
    throw stop(`Which suite? There are: ${SUITES.join(', ')}. For example: npm run faults -- store`)
  const isSmall = options.ci === 'true' || env.CI === 'true'
  const numbers = isSmall ? SMALL : FULL
  if (suite === 'flood') {
    const size = options.hour === 'true' ? 'hour' : isSmall ? 'small' : 'full'
    return { suite, size, seed: count(options.seed, 1) }
  }
  if (suite === 'delivery') return deliveryAsked(options, isSmall, numbers.times)
  return {
    suite,
    parts: partsOf(options.only),
    kills: count(options.kills, numbers.kills),
    cuts: count(options.cuts, numbers.cuts),
  }
}

/**
 * @param {Record<string, string>} options
 * @param {boolean} isSmall
 * @param {number} usualTimes
 * @returns {DeliveryAsked}
 */
function deliveryAsked({ times, seed, only, mutant }, isSmall, usualTimes) {
  if (mutant !== undefined && mutant !== 'resend') throw stop(`There is no mutant called ${mutant}. There is: resend`)
  return {
    suite: 'delivery',
    times: count(times, usualTimes),
    seed: count(seed, 1 + (Date.now() % 1_000_000)),
    only: only?.split(',') ?? null,
    isMutant: mutant !== undefined,
    isSmall,
  }
}

/** @param {string | undefined} only */
function partsOf(only) {
  if (only === undefined) return PARTS
  const wanted = only.split(',')
  const stranger = wanted.find((name) => !PARTS.some((part) => part === name))
  if (stranger !== undefined) throw stop(`There is no part called ${stranger}. There are: ${PARTS.join(', ')}`)
  return PARTS.filter((part) => wanted.includes(part))
}

/**
 * @param {string | undefined} text
 * @param {number} otherwise
 */
function count(text, otherwise) {
  if (text === undefined) return otherwise
  if (!/^[1-9]\d*$/.test(text)) throw stop(`${text} is no number of faults.`)
  return Number(text)
}
