import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { hasApt } from './systemPackages.mjs'

/** What a virtual desktop is made of: the Debian package, and a program or file that shows it is there. */
const PARTS = /** @type {const} */ ([
  ['xvfb', 'Xvfb'],
  ['dbus', 'dbus-daemon'],
  ['openbox', 'openbox'],
  ['gnome-keyring', 'gnome-keyring-daemon'],
  ['fonts-noto-core', '/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf'],
  ['fonts-noto-color-emoji', '/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf'],
])

/** The packages a virtual desktop still needs on this computer. */
export function missingDesktopPackages(isThere = isProgramOrFile) {
  return PARTS.filter(([, sign]) => !isThere(sign)).map(([name]) => name)
}

/** @param {string} sign a program's name or a file's path; other systems than Debian keep their fonts elsewhere */
function isProgramOrFile(sign) {
  if (sign.startsWith('/')) return existsSync(sign) || !hasApt()
  return (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, sign)))
}
