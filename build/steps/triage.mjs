import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { checkNodeVersion } from '../setUp/nodeVersion.mjs'
import { installPackages } from '../setUp/packages.mjs'
import { cache, callersFolder, root } from '../setUp/paths.mjs'
import { run } from '../setUp/run.mjs'

/**
 * Lets test/triage/triage.ts judge a file of labelled messages. Its exit code is ours: 0 where the file could be read, 2 where
 * it is missing or a line of it is wrong.
 * @param {readonly string[]} args as they were typed; files as seen from the caller's folder
 */
export async function runTriage(args) {
  const program = await made('triage', join(root, 'test', 'triage', 'triage.ts'))
  const resolved = args.map((arg) => (arg.startsWith('--') ? arg : resolve(callersFolder, arg)))
  // As much room for young garbage as the app's own reading thread has: three times this, in MB.
  const room = '--max-semi-space-size=16'
  return run(process.execPath, [room, program, join(root, 'resources', 'triage'), ...resolved])
}

/** Lets build/triage/train.ts learn the models and write them with their card. */
export async function trainTriage() {
  const program = await made('triageTrain', join(root, 'build', 'triage', 'train.ts'))
  return run(process.execPath, [program, root])
}

/**
 * Does the set-up and makes a program of a TypeScript file.
 * @param {string} name
 * @param {string} entry
 */
async function made(name, entry) {
  checkNodeVersion()
  await installPackages()
  const folder = join(cache, name)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  // Needs the packages, so not before they are installed.
  const { bundle } = await import('./bundle.mjs')
  await bundle({ [name]: entry }, folder)
  return join(folder, `${name}.mjs`)
}
