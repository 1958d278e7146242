import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { root } from './paths.mjs'
import { run } from './run.mjs'
import { say, stop } from './say.mjs'

const STAMP = join(root, 'out', 'built-from')
const SOURCES = [
  'src',
  'resources',
  'electron.vite.config.ts',
  'build/tsconfig.base.json',
  'package.json',
  'package-lock.json',
]

/** Builds the app into `out/` when a source changed since the last build. */
export async function buildApp() {
  const wanted = stateOf(SOURCES)
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return
  say('build', 'building the app into out/')
  rmSync(STAMP, { force: true })
  const code = await run(process.execPath, [
    'node_modules/electron-vite/bin/electron-vite.js',
    'build',
    '--logLevel',
    'warn',
  ])
  if (code !== 0) throw stop('The app could not be built: the reason is above.')
  mkdirSync(join(root, 'out'), { recursive: true })
  writeFileSync(STAMP, wanted)
}

/** @param {readonly string[]} places files and folders, relative to the project */
function stateOf(places) {
  const hash = createHash('sha256').update(process.env.SHOPBELL_X_CLIENT_ID ?? '')
  for (const file of places.flatMap(filesIn)) {
    const { size, mtimeMs } = statSync(join(root, file))
    hash.update(`${file}\0${size}\0${mtimeMs}\n`)
  }
  return hash.digest('hex')
}

/**
 * @param {string} place
 * @returns {string[]}
 */
function filesIn(place) {
  const path = join(root, place)
  if (!existsSync(path)) return []
  if (!statSync(path).isDirectory()) return [place]
  const entries = readdirSync(path, { withFileTypes: true })
  return entries
    .map((entry) => join(place, entry.name))
    .sort()
    .flatMap(filesIn)
}
