import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { callersFolder, root } from './paths.mjs'
import { say, stop } from './say.mjs'

const SCREENSHOT_WITHIN_MS = 90_000

/**
 * Starts the app and answers its exit code.
 * @param {Awaited<ReturnType<typeof import('./readyApp.mjs').readyApp>>} app
 * @param {readonly string[]} given
 */
export async function startApp(app, given) {
  const { args, screenshot } = appArguments(given, callersFolder)
  if (screenshot === null) return app.runWithWindows(app.executable, [...app.flags, root, ...args])
  const hasFolder = args.some((argument) => argument.startsWith('--user-data-dir'))
  const folder = hasFolder ? null : mkdtempSync(join(tmpdir(), 'shopbell-screenshot-'))
  try {
    return await takeScreenshot(app, folder === null ? args : [`--user-data-dir=${folder}`, ...args], screenshot)
  } finally {
    if (folder !== null) rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}

/**
 * @param {Awaited<ReturnType<typeof import('./readyApp.mjs').readyApp>>} app
 * @param {readonly string[]} args
 * @param {string} file
 */
async function takeScreenshot(app, args, file) {
  rmSync(file, { force: true })
  const limit = { timeLimitMs: SCREENSHOT_WITHIN_MS }
  const code = await app.runWithWindows(app.executable, [...app.flags, root, ...args], limit).catch((error) => {
    throw error.name === 'TimeLimit' ? stop(`No picture: the app was ${error.message}, so it was ended.`) : error
  })
  if (code !== 0) throw stop(`The app ended with code ${code} instead of taking a picture.`)
  if (!existsSync(file)) throw stop(`The app ended without writing ${file}.`)
  say('screenshot', file)
  return 0
}

/**
 * The app's arguments: the picture's file, relative to where the person stood, becomes one absolute argument.
 * @param {readonly string[]} given
 * @param {string} folder
 */
export function appArguments(given, folder) {
  const at = given.findIndex((argument) => /^--screenshot(=|$)/.test(argument))
  if (at < 0) return { args: [...given], screenshot: null }
  const isTwo = given[at] === '--screenshot'
  const name = isTwo ? given[at + 1] : given[at]?.slice('--screenshot='.length)
  if (name === undefined || name === '' || name.startsWith('--'))
    throw stop('Which file? npm start -- --sample --screenshot FILE.png')
  const screenshot = resolve(folder, name)
  return {
    args: [...given.slice(0, at), `--screenshot=${screenshot}`, ...given.slice(at + (isTwo ? 2 : 1))],
    screenshot,
  }
}
