import { mkdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { cache } from '../setUp/paths.mjs'
import { countsOf } from './counts.mjs'

// A test that spins can't be ended by vitest itself.
const WITHIN_MS = 25 * 60 * 1000

/** @typedef {(program: string, args: readonly string[], options: { readonly env: NodeJS.ProcessEnv, readonly timeLimitMs: number, readonly isGroup: boolean }) => Promise<number>} Run */

/**
 * Runs vitest's projects of these names and counts.
 * @param {string} name of the report
 * @param {readonly string[]} projects
 * @param {readonly string[]} args for vitest
 * @param {Run} runHere
 */
export async function runTests(name, projects, args, runHere) {
  const report = join(cache, 'reports', `${name}.json`)
  rmSync(report, { force: true })
  mkdirSync(join(cache, 'reports'), { recursive: true })
  const options = ['--config=build/vitest.config.mts', ...projects.map((project) => `--project=${project}`)]
  const reporters = ['--reporter=default', '--reporter=./build/steps/countReporter.mjs']
  const code = await runHere(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', ...options, ...reporters, ...args],
    {
      env: { ...process.env, SHOPBELL_TEST_REPORT: report, VITE_CONFIG_NATIVE_IGNORE_WARNING: 'true' },
      timeLimitMs: WITHIN_MS,
      isGroup: true,
    },
  )
  return countsOf(readReport(report), code)
}

/** @param {string} file */
function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return null
  }
}
