import { readyApp } from '../setUp/readyApp.mjs'
import { run } from '../setUp/run.mjs'
import { sumOf } from './counts.mjs'
import { runFaults } from './faults.mjs'
import { runTests } from './runTests.mjs'
import { runTool } from './runTool.mjs'
import { runWalls } from './runWalls.mjs'

/** @typedef {(args: readonly string[]) => Promise<import('./counts.mjs').Counts>} Step */

/**
 * Every step by the name of its script. Arguments given to the script reach the tool.
 * @type {Readonly<Record<string, Step>>}
 */
export const STEPS = {
  types: (args) => runTool('typescript/bin/tsc', ['-b', ...args]),
  lint: (args) => runTool('eslint/bin/eslint.js', ['-c', 'build/eslint.config.mjs', ...orAll(args)]),
  walls: runWalls,
  format: (args) => runTool('prettier/bin/prettier.cjs', ['--check', '--log-level=warn', ...orAll(args)]),
  unit: (args) => runTests('unit', ['domain', 'unit', 'window'], args, run),
  e2e: async (args) => runTests('e2e', ['e2e'], args, (await readyApp({ retry: false })).runWithWindows),
  faults: async (args) =>
    sumOf([
      await runFaults(['store', '--only', 'kills,cuts', '--ci', ...args]),
      await runFaults(['delivery', '--ci', ...args]),
    ]),
  contracts: (args) => runTests('contracts', ['contracts'], args, run),
}

/** The steps of `npm run check`; those that start nothing of ours share the processors. */
export const CHECK = /** @type {const} */ ([['types', 'lint', 'walls', 'format'], 'unit'])

/** @param {readonly string[]} args */
const orAll = (args) => (args.length > 0 ? args : ['.'])
