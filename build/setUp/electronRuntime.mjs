import { join } from 'node:path'
import { DEVELOPMENT_VERSION, developmentElectron } from './developmentElectron.mjs'
import { officialElectron, officialVersion } from './officialElectron.mjs'
import { say, stop } from './say.mjs'

/** @typedef {{ readonly folder: string, readonly executable: string, readonly isForDevelopmentOnly: boolean }} Runtime */

/**
 * The Electron to run: the official binary, else the outdated one from the package registry, with a warning.
 * @param {{ readonly retry: boolean }} options
 * @returns {Promise<Runtime>}
 */
export async function electronRuntime(options) {
  const official = await officialElectron(options)
  if (official !== null) return { folder: official, executable: executableIn(official), isForDevelopmentOnly: false }
  const development = await developmentElectron()
  if (development === null) {
    throw stop(
      `Electron ${officialVersion()} can't be downloaded, and there is no other Electron for ${process.platform} on ${process.arch}. ` +
        'With a network or a mirror (ELECTRON_MIRROR) run: npm start -- --retry-download',
    )
  }
  say('electron', `WARNING: running on Electron ${DEVELOPMENT_VERSION}, an outdated runtime for development only`)
  return { folder: development, executable: executableIn(development), isForDevelopmentOnly: true }
}

/** @param {string} folder */
function executableIn(folder) {
  if (process.platform === 'darwin') return join(folder, 'Electron.app/Contents/MacOS/Electron')
  return join(folder, process.platform === 'win32' ? 'electron.exe' : 'electron')
}
