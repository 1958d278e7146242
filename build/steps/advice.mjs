import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { checkNodeVersion } from '../setUp/nodeVersion.mjs'
import { installPackages } from '../setUp/packages.mjs'
import { cache, callersFolder, root } from '../setUp/paths.mjs'
import { run } from '../setUp/run.mjs'

/**
 * Does the set-up, makes a program of test/advice/advice.ts and lets it judge the table. Its exit code is ours: 0 where the
 * table could be read, 2 where it is missing or a line of it is wrong.
 * @param {readonly string[]} files as they were typed, seen from the caller's folder
 */
export async function runAdvice(files) {
  checkNodeVersion()
  await installPackages()
  const folder = join(cache, 'advice')
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  // Needs the packages, so not before they are installed.
  const { bundle } = await import('./bundle.mjs')
  await bundle({ advice: join(root, 'test', 'advice', 'advice.ts') }, folder)
  const tables = files.map((file) => resolve(callersFolder, file))
  return run(process.execPath, [join(folder, 'advice.mjs'), ...tables])
}
