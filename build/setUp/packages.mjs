import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { runNpm } from './run.mjs'
import { say, stop } from './say.mjs'

/** @typedef {{ readonly packages: Readonly<Record<string, { readonly version?: string, readonly integrity?: string, readonly optional?: boolean }>> }} Lock */

/** Installs the packages when `node_modules` is not what the lock file says. */
export async function installPackages() {
  const lock = readLock('package-lock.json')
  const installed = readLock('node_modules/.package-lock.json')
  if (lock && installed && isInstalled(lock, installed, (folder) => existsSync(join(root, folder, 'package.json'))))
    return
  say('packages', 'installing what the lock file names (npm ci)')
  const code = await runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error'])
  if (code !== 0) throw stop('The packages could not be installed: npm said why above.')
}

/**
 * Compares the lock file with npm's own note of what it installed. Optional packages of other platforms may be absent.
 * @param {Lock} lock
 * @param {Lock} installed
 * @param {(folder: string) => boolean} isThere
 */
export function isInstalled(lock, installed, isThere) {
  return Object.entries(lock.packages).every(([folder, wanted]) => {
    if (folder === '') return true
    const found = installed.packages[folder]
    if (found === undefined) return wanted.optional === true
    return found.version === wanted.version && found.integrity === wanted.integrity && isThere(folder)
  })
}

/**
 * @param {string} file
 * @returns {Lock | null}
 */
function readLock(file) {
  const path = join(root, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : null
}
