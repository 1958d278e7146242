import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { desktopEnvironment } from './desktopEnvironment.mjs'
import { desktopParts } from './desktopParts.mjs'
import { root } from './paths.mjs'
import { run } from './run.mjs'

/** @typedef {{ readonly cwd?: string, readonly env?: NodeJS.ProcessEnv, readonly size?: string, readonly without?: readonly string[], readonly timeLimitMs?: number | undefined }} DesktopOptions */

/** Whether windows can be shown: always on macOS and Windows, on Linux only with a display. */
export function hasDisplay(platform = process.platform, env = process.env) {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY)
}

/**
 * Runs a program inside its own X display, session bus, window manager and unlocked keyring, with private XDG folders; ends
 * and removes all of it afterwards, also when we are told to stop. Answers the program's exit code.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {DesktopOptions} [options] `without` leaves out `windowManager` or `keyring`
 * @returns {Promise<number>}
 */
export async function withVirtualDesktop(program, args, { cwd = root, env, size, without = [], timeLimitMs } = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'shopbell-desktop-'))
  const desktop = desktopParts(folder, desktopEnvironment(folder, { ...process.env, ...env }))
  const end = () => void desktop.end()
  process.once('exit', end)
  try {
    await desktop.startScreen(size ?? '1600x1000')
    await desktop.startBus()
    if (!without.includes('windowManager')) desktop.startWindowManager()
    if (!without.includes('keyring')) await desktop.startKeyring()
    return await run(program, args, { cwd, env: desktop.env, isGroup: true, timeLimitMs })
  } finally {
    process.off('exit', end)
    await desktop.end()
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
  }
}
