import { stop } from '../setUp/say.mjs'

/** @typedef {'kills' | 'cuts' | 'calls' | 'damage'} Part */
/** @typedef {{ readonly parts: readonly Part[], readonly kills: number, readonly cuts: number }} Asked */

/** What there are suites of. */
const SUITES = /** @type {const} */ (['store'])
const PARTS = /** @type {const} */ (['kills', 'cuts', 'calls', 'damage'])
const FULL = /** @type {const} */ ({ kills: 1000, cuts: 600 })
const SMALL = /** @type {const} */ ({ kills: 100, cuts: 40 })

/**
 * `store [--kills N] [--cuts N] [--only kills,cuts,calls,damage] [--ci]`
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Asked}
 */
export function asked(args, env = process.env) {
  /** @type {Record<string, string>} */
  const options = {}
  const names = []
  for (let at = 0; at < args.length; at++) {
    const arg = args[at] ?? ''
    if (arg === '--ci') options.ci = 'true'
    else if (/^--(kills|cuts|only)$/.test(arg)) options[arg.slice(2)] = args[++at] ?? ''
    else names.push(arg)
  }
  const stranger = names.find((name) => !SUITES.some((suite) => suite === name))
  if (stranger !== undefined || names.length === 0)
    throw stop(`Which suite? There is: ${SUITES.join(', ')}. For example: npm run faults -- store`)
  const numbers = options.ci === 'true' || env.CI === 'true' ? SMALL : FULL
  return {
    parts: partsOf(options.only),
    kills: count(options.kills, numbers.kills),
    cuts: count(options.cuts, numbers.cuts),
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
