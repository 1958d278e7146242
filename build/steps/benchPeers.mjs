import { existsSync, readFileSync } from 'node:fs'
import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { cache } from '../setUp/paths.mjs'
import { runNpm } from '../setUp/run.mjs'
import { say } from '../setUp/say.mjs'

/** What benches measure themselves against: none of it is a dependency of the app. */
const PEERS = { 'better-sqlite3': '12.11.1' }

/**
 * Installs the peers into a folder of their own and answers it; an empty answer where they can't be had, so that the
 * bench says which of its bars could not be measured.
 */
export async function installPeers() {
  const folder = join(cache, 'bench-peers')
  if (isInstalled(folder)) return folder
  say(
    'peers',
    `installing ${Object.entries(PEERS)
      .map(([name, version]) => `${name} ${version}`)
      .join(', ')} for comparison`,
  )
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'package.json'), JSON.stringify({ private: true, dependencies: PEERS }, null, 2))
  const code = await runNpm(['install', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: folder })
  return code === 0 && isInstalled(folder) ? folder : ''
}

/** @param {string} folder */
function isInstalled(folder) {
  return Object.entries(PEERS).every(([name, version]) => {
    const manifest = join(folder, 'node_modules', name, 'package.json')
    return existsSync(manifest) && JSON.parse(readFileSync(manifest, 'utf8')).version === version
  })
}
