import { buildApp } from './buildApp.mjs'
import { missingDesktopPackages } from './desktopPackages.mjs'
import { electronFlags } from './electronFlags.mjs'
import { electronRuntime } from './electronRuntime.mjs'
import { run } from './run.mjs'
import { checkSandbox } from './sandbox.mjs'
import { say } from './say.mjs'
import { missingLibraryPackages } from './systemLibraries.mjs'
import { installSystemPackages } from './systemPackages.mjs'
import { hasDisplay, withVirtualDesktop } from './virtualDesktop.mjs'

/**
 * Makes everything ready that a running app needs. Answers the Electron to start, the flags it must get, and how to run
 * a program where windows can be shown; its environment tells the app and the tests about the runtime.
 * @param {{ readonly retry: boolean }} options
 */
export async function readyApp(options) {
  const runtime = await electronRuntime(options)
  const isVirtualDesktop = !hasDisplay()
  const programs = isVirtualDesktop ? missingDesktopPackages() : []
  installSystemPackages([...missingLibraryPackages(runtime.executable), ...programs])
  checkSandbox(runtime.folder)
  await buildApp()
  const flags = electronFlags({ isVirtualDesktop })
  if (isVirtualDesktop)
    say(
      'desktop',
      'there is no display: running inside a virtual desktop that is thrown away at the end, with all that was entered',
    )
  return {
    executable: runtime.executable,
    flags,
    /**
     * @param {string} program
     * @param {readonly string[]} args
     * @param {{ readonly env?: NodeJS.ProcessEnv, readonly timeLimitMs?: number }} [options]
     */
    runWithWindows(program, args, { env = process.env, timeLimitMs } = {}) {
      const options = { env: { ...env, ...runtimeEnvironment(runtime, flags) }, timeLimitMs, isGroup: true }
      return isVirtualDesktop ? withVirtualDesktop(program, args, options) : run(program, args, options)
    },
  }
}

/**
 * @param {import('./electronRuntime.mjs').Runtime} runtime
 * @param {readonly string[]} flags
 * @returns {NodeJS.ProcessEnv}
 */
function runtimeEnvironment(runtime, flags) {
  return { SHOPBELL_ELECTRON: runtime.executable, SHOPBELL_ELECTRON_FLAGS: flags.join(' ') }
}
