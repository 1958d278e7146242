import { spawn, spawnSync } from 'node:child_process'
import { root } from './paths.mjs'

const SIGNALS = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP'])
const PATIENCE_MS = 5_000

/** @typedef {import('node:child_process').SpawnOptions & { readonly timeLimitMs?: number | undefined, readonly isGroup?: boolean }} RunOptions */

/**
 * Runs a program with our terminal and answers its exit code. A group is ended with all that it started. Rejects with
 * `TimeLimit` when the time is over, with `Interrupted` when we were told to stop (which is passed on).
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 * @returns {Promise<number>}
 */
export function run(program, args, { timeLimitMs, isGroup = false, ...options } = {}) {
  const detached = isGroup && process.platform !== 'win32'
  const child = spawn(program, args, { cwd: root, stdio: 'inherit', detached, ...options })
  return endOf(child, { isGroup: detached, timeLimitMs })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {{ readonly isGroup: boolean, readonly timeLimitMs: number | undefined }} options
 * @returns {Promise<number>}
 */
function endOf(child, { isGroup, timeLimitMs }) {
  /** @type {Error | null} */
  let reason = null
  const end = (/** @type {NodeJS.Signals} */ signal) => sendSignal(child, signal, isGroup)
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    reason = Object.assign(new Error('stopped'), { name: 'Interrupted' })
    end(signal)
    setTimeout(() => end('SIGKILL'), PATIENCE_MS).unref()
  }
  const expire = () => {
    reason = Object.assign(new Error(`still running after ${(timeLimitMs ?? 0) / 1000} seconds`), { name: 'TimeLimit' })
    end('SIGKILL')
  }
  const timer = timeLimitMs === undefined ? undefined : setTimeout(expire, timeLimitMs)
  for (const signal of SIGNALS) process.on(signal, passOn)
  /** @type {Promise<number>} */
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject)
    child.once('exit', (code) => (reason === null ? resolve(code ?? 1) : reject(reason)))
  })
  return ended.finally(() => {
    clearTimeout(timer)
    for (const signal of SIGNALS) process.off(signal, passOn)
    if (isGroup) end('SIGKILL')
  })
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 * @param {boolean} isGroup whether all that the child started is meant as well
 */
export function sendSignal(child, signal, isGroup) {
  if (child.pid === undefined) return
  try {
    process.kill(isGroup ? -child.pid : child.pid, signal)
  } catch {
    // It has ended already.
  }
}

/**
 * What a program prints, or null where it is missing or fails. Always in English, so that it can be read by us.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {NodeJS.ProcessEnv} [env]
 */
export function answerOf(program, args, env = process.env) {
  const answer = spawnSync(program, args, {
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    env: { ...env, LC_ALL: 'C' },
    stdio: ['ignore', 'pipe', 'ignore'],
  })
  return answer.status === 0 ? answer.stdout : null
}

/**
 * Runs npm: the one that started us where there is one, so that no shell and no `npm.cmd` is needed on Windows.
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
export function runNpm(args, options) {
  const cli = process.env.npm_execpath
  if (cli !== undefined && /npm-cli\.js$/.test(cli)) return run(process.execPath, [cli, ...args], options)
  if (process.platform !== 'win32') return run('npm', args, options)
  return run('npm.cmd', args, { ...options, shell: true })
}
