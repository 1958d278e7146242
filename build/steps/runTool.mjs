import { basename, join } from 'node:path'
import { run } from '../setUp/run.mjs'
import { failedAs, passedOnce } from './counts.mjs'

/**
 * Runs a tool that checks everything at once: it counts as one test.
 * @param {string} script inside node_modules
 * @param {readonly string[]} args
 */
export async function runTool(script, args) {
  const code = await run(process.execPath, [join('node_modules', script), ...args])
  return code === 0 ? passedOnce : failedAs(`${basename(script)} ended with ${code}`)
}
