import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { checksum, download } from './download.mjs'
import { makeInPlace } from './inPlace.mjs'
import { cache, root } from './paths.mjs'
import { unpackZip } from './readZip.mjs'
import { say, stop } from './say.mjs'

const DAY_MS = 24 * 60 * 60 * 1000
const FAILURE_NOTE = join(cache, 'electron', 'unreachable.json')

/** The version of the `electron` package, which carries the types and the checksums of its binaries. */
export function officialVersion() {
  return JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8')).version
}

/**
 * The folder of the official binary, downloaded if need be, or null where it can't be had. A failure is remembered for a day.
 * @param {{ readonly retry: boolean }} options
 * @returns {Promise<string | null>}
 */
export async function officialElectron({ retry }) {
  const version = officialVersion()
  const folder = join(cache, 'electron', `official-${version}`)
  if (existsSync(folder)) return folder
  if (!retry && failedWithinADay(lastFailure(), version, Date.now())) return null
  const archive = archiveName(version, process.platform, process.arch)
  say('electron', `downloading the official binary ${version}`)
  try {
    await makeInPlace(folder, (work) => fetchAndUnpack(archive, downloadAddress(version, archive, process.env), work))
    return folder
  } catch (error) {
    if (!(error instanceof Error) || error.name === 'Stop') throw error
    rememberFailure(version, error.message)
    say(
      'electron',
      `it can't be downloaded (${error.message}); tried again in a day or with: npm start -- --retry-download`,
    )
    return null
  }
}

/**
 * @param {string} archive
 * @param {string} address
 * @param {string} work
 */
async function fetchAndUnpack(archive, address, work) {
  const zip = join(work, archive)
  await download(address, zip)
  const checksums = JSON.parse(readFileSync(join(root, 'node_modules/electron/checksums.json'), 'utf8'))
  if ((await checksum(zip, 'sha256', 'hex')) !== checksums[archive]) {
    throw stop(`${archive} does not have the checksum its maker published: it was deleted. Source: ${address}`)
  }
  const folder = join(work, 'dist')
  mkdirSync(folder)
  await unpackZip(zip, folder)
  return folder
}

/**
 * @param {string} version
 * @param {string} platform
 * @param {string} arch
 */
export function archiveName(version, platform, arch) {
  return `electron-v${version}-${platform}-${arch === 'arm' ? 'armv7l' : arch}.zip`
}

/**
 * The release page, or the mirror named by the variables Electron's own installer reads.
 * @param {string} version
 * @param {string} archive
 * @param {NodeJS.ProcessEnv} env
 */
export function downloadAddress(version, archive, env) {
  const mirror =
    env.npm_config_electron_mirror ?? env.ELECTRON_MIRROR ?? 'https://github.com/electron/electron/releases/download/'
  const folder = env.npm_config_electron_custom_dir ?? env.ELECTRON_CUSTOM_DIR ?? 'v{{ version }}'
  return `${mirror}${folder.replace('{{ version }}', version)}/${archive}`
}

/**
 * Whether the last try is too recent to try again.
 * @param {{ readonly version: string, readonly failedAt: number } | null} note
 * @param {string} version
 * @param {number} now epoch milliseconds
 */
export function failedWithinADay(note, version, now) {
  return note !== null && note.version === version && now - note.failedAt < DAY_MS
}

function lastFailure() {
  return existsSync(FAILURE_NOTE) ? JSON.parse(readFileSync(FAILURE_NOTE, 'utf8')) : null
}

/**
 * @param {string} version
 * @param {string} reason
 */
function rememberFailure(version, reason) {
  writeFileSync(FAILURE_NOTE, JSON.stringify({ version, failedAt: Date.now(), reason }))
}
