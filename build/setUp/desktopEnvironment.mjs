import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * The environment of a virtual desktop: private folders, and a desktop that Chromium knows to have a Secret Service.
 * @param {string} folder
 * @param {NodeJS.ProcessEnv} given
 * @returns {NodeJS.ProcessEnv}
 */
export function desktopEnvironment(folder, given) {
  const place = (/** @type {string} */ name) => {
    mkdirSync(join(folder, name), { mode: 0o700 })
    return join(folder, name)
  }
  const data = place('data')
  mkdirSync(join(data, 'keyrings'))
  writeFileSync(join(data, 'keyrings', 'default'), 'login')
  return {
    ...given,
    WAYLAND_DISPLAY: undefined,
    XAUTHORITY: undefined,
    XDG_DATA_HOME: data,
    XDG_CONFIG_HOME: place('config'),
    XDG_CACHE_HOME: place('cache'),
    XDG_RUNTIME_DIR: place('run'),
    XDG_SESSION_TYPE: 'x11',
    XDG_CURRENT_DESKTOP: 'XFCE',
    DESKTOP_SESSION: 'xfce',
    GDK_BACKEND: 'x11',
    NO_AT_BRIDGE: '1',
    GTK_A11Y: 'none',
  }
}
