import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { answerOf } from './run.mjs'
import { stop } from './say.mjs'

const SET_USER_ID = 0o4000
const SWITCHES = /** @type {const} */ ([
  ['/proc/sys/kernel/apparmor_restrict_unprivileged_userns', '1'],
  ['/proc/sys/kernel/unprivileged_userns_clone', '0'],
  ['/proc/sys/user/max_user_namespaces', '0'],
])

/**
 * Stops with the exact command where Chromium's sandbox can't start, because it would end the app with a riddle.
 * @param {string} runtimeFolder
 */
export function checkSandbox(runtimeFolder) {
  if (process.platform !== 'linux' || process.getuid?.() === 0) return
  const helper = join(runtimeFolder, 'chrome-sandbox')
  if (isHelperReady(helper) || canMakeNamespaces()) return
  const reason = SWITCHES.filter(([file, value]) => readIfThere(file) === value).map(
    ([file, value]) => `${file} is ${value}`,
  )
  throw stop(
    `Chromium's sandbox can't start here: this system lets only root make the namespaces it needs${reason.length > 0 ? ` (${reason.join(', ')})` : ''}. ` +
      `Allow it for this one program, then start again:\n\n  sudo chown root:root '${helper}' && sudo chmod 4755 '${helper}'\n`,
  )
}

/** @param {string} helper */
function isHelperReady(helper) {
  const state = existsSync(helper) ? statSync(helper) : null
  return state !== null && state.uid === 0 && (state.mode & SET_USER_ID) !== 0
}

function canMakeNamespaces() {
  const hasProbe = answerOf('unshare', ['--version']) !== null
  if (hasProbe) return answerOf('unshare', ['--user', '--map-root-user', 'true']) !== null
  return SWITCHES.every(([file, value]) => readIfThere(file) !== value)
}

/** @param {string} file */
function readIfThere(file) {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : null
}
