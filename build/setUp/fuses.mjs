// The fuse wire: a fixed text in Electron's binary, then a version byte, a count, and one '0', '1' or 'r' (removed) per fuse.
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const WIRE_VERSION = 1

/** Places on the wire, from Electron's build/fuses/fuses.json5. */
export const FUSES = {
  RunAsNode: 0,
  EnableCookieEncryption: 1,
  EnableNodeOptionsEnvironmentVariable: 2,
  EnableNodeCliInspectArguments: 3,
  EnableEmbeddedAsarIntegrityValidation: 4,
  OnlyLoadAppFromAsar: 5,
  LoadBrowserProcessSpecificV8Snapshot: 6,
  GrantFileProtocolExtraPrivileges: 7,
}

/**
 * How the fuses of a shipped Shopbell stand (names and places as on Electron's fuses page; the integrity check works on macOS and
 * Windows only). Nobody can run other code through the app's own binary.
 * @type {Readonly<Record<keyof typeof FUSES, boolean>>}
 */
export const RELEASE_FUSES = {
  RunAsNode: false,
  EnableCookieEncryption: true,
  EnableNodeOptionsEnvironmentVariable: false,
  EnableNodeCliInspectArguments: false,
  EnableEmbeddedAsarIntegrityValidation: true,
  OnlyLoadAppFromAsar: true,
  LoadBrowserProcessSpecificV8Snapshot: false,
  GrantFileProtocolExtraPrivileges: false,
}

/**
 * Sets fuses inside the bytes of an Electron binary, in place.
 * @param {Buffer} binary
 * @param {Readonly<Partial<Record<keyof typeof FUSES, boolean>>>} wanted
 */
export function setFuses(binary, wanted) {
  const wire = wireOf(binary)
  for (const [name, isOn] of Object.entries(wanted)) {
    const place = FUSES[/** @type {keyof typeof FUSES} */ (name)]
    if (place >= (binary[wire + 1] ?? 0)) throw new Error(`this binary has no fuse ${name}`)
    binary[wire + 2 + place] = (isOn ? '1' : '0').charCodeAt(0)
  }
}

/**
 * Reads how the known fuses of an Electron binary stand.
 * @param {Buffer} binary
 * @returns {Record<string, boolean>}
 */
export function readFuses(binary) {
  const wire = wireOf(binary)
  const known = Object.entries(FUSES).filter(([, place]) => place < (binary[wire + 1] ?? 0))
  return Object.fromEntries(known.map(([name, place]) => [name, binary[wire + 2 + place] === '1'.charCodeAt(0)]))
}

/** @param {Buffer} binary */
function wireOf(binary) {
  const wire = binary.indexOf(SENTINEL) + SENTINEL.length
  if (wire < SENTINEL.length) throw new Error('this binary has no fuses')
  if (binary[wire] !== WIRE_VERSION) throw new Error(`unknown version of the fuse wire: ${binary[wire]}`)
  return wire
}
