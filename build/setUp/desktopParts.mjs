import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { openSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { answerOf, sendSignal } from './run.mjs'
import { stop } from './say.mjs'

const STARTS_WITHIN_MS = 10_000

/**
 * The programs of a virtual desktop. Each is a group of its own, so that Ctrl+C reaches us first; the kernel ends it should we be killed.
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} env gains the addresses of what was started
 */
export function desktopParts(folder, env) {
  const log = openSync(join(folder, 'log'), 'a')
  /** @type {import('node:child_process').ChildProcess[]} */
  const started = []

  /**
   * @param {string} program
   * @param {readonly string[]} args
   */
  const start = (program, args) => {
    const command = ['--pdeathsig', 'TERM', '--', program, ...args]
    const part = spawn('setpriv', command, { env, cwd: folder, detached: true, stdio: ['pipe', log, log, 'pipe'] })
    part.once('error', () => undefined)
    started.unshift(part)
    return part
  }

  /**
   * Starts a part that writes one line to its file number 3 when it is ready.
   * @param {string} program
   * @param {readonly string[]} args
   */
  const startAnswering = async (program, args) => {
    const line = await firstLine(/** @type {import('node:stream').Readable} */ (start(program, args).stdio[3]))
    if (line === null) throw stop(`${program} did not start, so there is no virtual desktop.`)
    return line
  }

  return {
    env,
    /** @param {string} size such as 1600x1000 */
    async startScreen(size) {
      const screen = ['-displayfd', '3', '-screen', '0', `${size}x24`, '-nolisten', 'tcp']
      env.DISPLAY = `:${await startAnswering('Xvfb', screen)}`
    },
    async startBus() {
      env.DBUS_SESSION_BUS_ADDRESS = await startAnswering('dbus-daemon', ['--session', '--nofork', '--print-address=3'])
    },
    startWindowManager() {
      start('openbox', [])
    },
    async startKeyring() {
      // A lone newline on standard input is the empty password of the login keyring.
      start('gnome-keyring-daemon', ['--foreground', '--unlock', '--components=secrets']).stdin?.end('\n')
      await waitForService('org.freedesktop.secrets', env)
    },
    /** Asks every part to end. Answers when all have, or after a second. */
    end() {
      const running = started.filter((part) => part.exitCode === null && part.signalCode === null)
      for (const part of running) sendSignal(part, 'SIGTERM', true)
      return Promise.race([Promise.all(running.map((part) => once(part, 'exit'))), pause(1_000)])
    },
  }
}

/**
 * @param {string} name of a service on the session bus
 * @param {NodeJS.ProcessEnv} env
 */
async function waitForService(name, env) {
  const question = [
    '--session',
    '--print-reply',
    '--dest=org.freedesktop.DBus',
    '/',
    'org.freedesktop.DBus.NameHasOwner',
  ]
  for (const endAt = Date.now() + STARTS_WITHIN_MS; Date.now() < endAt; await pause(50)) {
    if (answerOf('dbus-send', [...question, `string:${name}`], env)?.includes('boolean true')) return
  }
  throw stop(`${name} did not appear on the session bus of the virtual desktop.`)
}

/**
 * @param {import('node:stream').Readable} stream
 * @returns {Promise<string | null>}
 */
function firstLine(stream) {
  return new Promise((resolve) => {
    const lines = createInterface({ input: stream })
    const late = setTimeout(() => lines.close(), STARTS_WITHIN_MS)
    lines.once('line', (line) => {
      resolve(line)
      lines.close()
    })
    lines.once('close', () => {
      clearTimeout(late)
      resolve(null)
    })
  })
}

/** @param {number} ms */
const pause = (ms) => new Promise((resolve) => setTimeout(resolve, ms))
