import { answerOf } from './run.mjs'

// Debian's package for each library Electron is linked with; names before the `t64` renaming.
const PACKAGE_OF = {
  'libX11.so.6': 'libx11-6',
  'libXcomposite.so.1': 'libxcomposite1',
  'libXdamage.so.1': 'libxdamage1',
  'libXext.so.6': 'libxext6',
  'libXfixes.so.3': 'libxfixes3',
  'libXrandr.so.2': 'libxrandr2',
  'libasound.so.2': 'libasound2',
  'libatk-1.0.so.0': 'libatk1.0-0',
  'libatk-bridge-2.0.so.0': 'libatk-bridge2.0-0',
  'libatspi.so.0': 'libatspi2.0-0',
  'libcairo.so.2': 'libcairo2',
  'libcups.so.2': 'libcups2',
  'libdbus-1.so.3': 'libdbus-1-3',
  'libdrm.so.2': 'libdrm2',
  'libexpat.so.1': 'libexpat1',
  'libgbm.so.1': 'libgbm1',
  'libgio-2.0.so.0': 'libglib2.0-0',
  'libglib-2.0.so.0': 'libglib2.0-0',
  'libgobject-2.0.so.0': 'libglib2.0-0',
  'libgtk-3.so.0': 'libgtk-3-0',
  'libnspr4.so': 'libnspr4',
  'libnss3.so': 'libnss3',
  'libnssutil3.so': 'libnss3',
  'libpango-1.0.so.0': 'libpango-1.0-0',
  'libsmime3.so': 'libnss3',
  'libudev.so.1': 'libudev1',
  'libxcb.so.1': 'libxcb1',
  'libxkbcommon.so.0': 'libxkbcommon0',
}

// Opened while running, so the linker does not name them: the keyring and the notifications.
const OPENED_LATER = { 'libsecret-1.so.0': 'libsecret-1-0', 'libnotify.so.4': 'libnotify4' }

/**
 * The packages whose libraries Electron lacks on this Linux. Other systems bring them all.
 * @param {string} executable
 */
export function missingLibraryPackages(executable) {
  if (process.platform !== 'linux') return []
  return packagesOfMissing(answerOf('ldd', [executable]) ?? '', answerOf('/sbin/ldconfig', ['-p']) ?? '')
}

/**
 * @param {string} linked what `ldd` printed
 * @param {string} known what `ldconfig -p` printed
 */
export function packagesOfMissing(linked, known) {
  const absent = [...linked.matchAll(/^\s*(\S+) => not found/gm)].map(([, library]) => library ?? '')
  const needed = absent.map((library) => PACKAGE_OF[/** @type {keyof typeof PACKAGE_OF} */ (library)] ?? library)
  const later = Object.entries(OPENED_LATER).flatMap(([library, name]) => (known.includes(`${library} `) ? [] : [name]))
  return [...new Set([...needed, ...later])].sort()
}
