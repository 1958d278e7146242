import { say } from '../setUp/say.mjs'
import { failedAs, nothing, passedOnce } from './counts.mjs'

/** @typedef {{ readonly name: string, readonly text: string, readonly state: 'ok' | 'MISSED' | 'skipped', readonly problems?: readonly string[] }} Figure */

const SHOWN_PROBLEMS = 5

/**
 * One line a figure; what went wrong, if anything, below it.
 * @param {Figure} figure
 */
export function showFigure({ name, text, state, problems = [] }) {
  say(name, state === 'skipped' ? `skipped: ${text}` : `${text}: ${state}`)
  for (const problem of problems.slice(0, SHOWN_PROBLEMS)) say(name, `  ${problem}`)
  if (problems.length > SHOWN_PROBLEMS) say(name, `  and ${problems.length - SHOWN_PROBLEMS} more`)
}

/**
 * @param {Figure} figure
 * @returns {import('./counts.mjs').Counts}
 */
export function countsOfFigure({ name, text, state }) {
  if (state === 'skipped') return { ...nothing, skipped: 1, skips: [`faults, ${name}: ${text}`] }
  return state === 'ok' ? passedOnce : failedAs(`faults, ${name}: ${text}`)
}

/** @param {number} number */
export function grouped(number) {
  return number.toLocaleString('en-US')
}
