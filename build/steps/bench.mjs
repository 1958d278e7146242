import { existsSync } from 'node:fs'
import { mkdir, readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { checkNodeVersion } from '../setUp/nodeVersion.mjs'
import { installPackages } from '../setUp/packages.mjs'
import { cache, callersFolder, root } from '../setUp/paths.mjs'
import { run } from '../setUp/run.mjs'
import { stop } from '../setUp/say.mjs'
import { installPeers } from './benchPeers.mjs'

/** Every bench, with whether it measures itself against others' stores. */
const BENCHES = /** @type {const} */ ({ store: true, search: true, shop: false })

/**
 * Does the set-up, makes a program of test/bench/NAME.ts and runs it. Its exit code is ours: 0 where every bar was met.
 * @param {string} name
 * @param {readonly string[]} args
 */
export async function runBench(name, args) {
  if (!isBench(name)) throw stop(`There is no bench called "${name}". There are: ${Object.keys(BENCHES).join(', ')}`)
  const source = join(root, 'test', 'bench', `${name}.ts`)
  if (!existsSync(source)) throw stop(`The bench ${name} is not there: ${source}`)
  checkNodeVersion()
  await installPackages()
  const folder = join(cache, 'bench', name)
  await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  // Needs the packages, so not before they are installed.
  const { bundle } = await import('./bundle.mjs')
  await bundle({ [name]: source, ...(await workers()) }, folder)
  const peers = BENCHES[name] ? await installPeers() : ''
  const env = { ...process.env, SHOPBELL_BENCH_PEERS: peers, SHOPBELL_BENCH_ROOT: callersFolder }
  return run(process.execPath, ['--expose-gc', join(folder, `${name}.mjs`), ...args], { env, isGroup: true })
}

/** The app's workers, which a bench finds beside itself by their names. */
async function workers() {
  const folder = join(root, 'src', 'main', 'workers')
  const files = existsSync(folder) ? await readdir(folder) : []
  return Object.fromEntries(files.map((file) => [file.replace(/\.ts$/, ''), join(folder, file)]))
}

/**
 * @param {string} name
 * @returns {name is keyof typeof BENCHES}
 */
function isBench(name) {
  return Object.hasOwn(BENCHES, name)
}
