import { checkNodeVersion } from '../setUp/nodeVersion.mjs'
import { installPackages } from '../setUp/packages.mjs'
import { complain, say, stop } from '../setUp/say.mjs'
import { closingLine, failedAs, sumOf } from './counts.mjs'
import { STEPS } from './steps.mjs'

/**
 * Does the set-up, then each step whatever became of the one before, and ends with the counts alone on the last line. Steps
 * that stand together run side by side.
 * @param {readonly (string | readonly string[])[]} names
 * @param {readonly string[]} [args] for the tool, where there is one step
 */
export async function runSteps(names, args = []) {
  checkNodeVersion()
  await installPackages()
  const counts = []
  for (const name of names) counts.push(...(await Promise.all([name].flat().map((one) => runStep(one, args)))))
  const total = sumOf(counts)
  for (const skip of total.skips) say('skipped', skip)
  for (const failure of total.failures) say('failed', failure)
  process.stdout.write(`${closingLine(total)}\n`)
  return total.failed === 0 ? 0 : 1
}

/**
 * @param {string} name
 * @param {readonly string[]} args
 */
async function runStep(name, args) {
  const step = STEPS[name]
  if (step === undefined) throw stop(`There is no step called ${name}. There are: ${Object.keys(STEPS).join(', ')}`)
  say(name, 'running')
  const startedAt = Date.now()
  const counts = await step(args).catch((/** @type {unknown} */ error) => {
    if (error instanceof Error && error.name === 'Interrupted') throw error
    complain(error)
    return failedAs(name)
  })
  say(name, `${closingLine(counts)} (${((Date.now() - startedAt) / 1000).toFixed(1)} s)`)
  return counts
}
