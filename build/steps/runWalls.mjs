import { answerOf } from '../setUp/run.mjs'
import { say } from '../setUp/say.mjs'
import { failedAs } from './counts.mjs'
import { runTool } from './runTool.mjs'

const CRUISER = 'dependency-cruiser/bin/dependency-cruise.mjs'

/**
 * Checks the import walls. With a TypeScript it can't read, the cruiser sees no module at all and is content: that fails here.
 * @param {readonly string[]} args
 */
export async function runWalls(args) {
  const command = ['-c', 'build/walls.cjs', 'src', ...args]
  const report = answerOf(process.execPath, [`node_modules/${CRUISER}`, ...command, '--output-type', 'json'])
  if (report !== null && modulesIn(report) === 0) {
    const problem = 'not a single module was looked at'
    say('walls', problem)
    return failedAs(`walls: ${problem}`)
  }
  return runTool(CRUISER, command)
}

/** @param {string} report */
function modulesIn(report) {
  return JSON.parse(report).summary.totalCruised
}
