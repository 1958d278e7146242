// The fuse wire: a fixed text in Electron's binary, then a version byte, a count, and one '0', '1' or 'r' (removed) per fuse.
const SENTINEL = 'dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'
const WIRE_VERSION = 1

/** Places on the wire, from Electron's build/fuses/fuses.json5. */
export const FUSES = {
  EnableNodeCliInspectArguments: 3,
  LoadBrowserProcessSpecificV8Snapshot: 6,
}

/**
 * Sets fuses inside the bytes of an Electron binary, in place.
 * @param {Buffer} binary
 * @param {Readonly<Partial<Record<keyof typeof FUSES, boolean>>>} wanted
 */
export function setFuses(binary, wanted) {
  const wire = binary.indexOf(SENTINEL) + SENTINEL.length
  if (wire < SENTINEL.length) throw new Error('this binary has no fuses')
  if (binary[wire] !== WIRE_VERSION) throw new Error(`unknown version of the fuse wire: ${binary[wire]}`)
  for (const [name, isOn] of Object.entries(wanted)) {
    const place = FUSES[/** @type {keyof typeof FUSES} */ (name)]
    if (place >= (binary[wire + 1] ?? 0)) throw new Error(`this binary has no fuse ${name}`)
    binary[wire + 2 + place] = (isOn ? '1' : '0').charCodeAt(0)
  }
}
