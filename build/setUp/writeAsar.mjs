/**
 * The bytes of an asar archive holding these files at its top level: a pickled JSON table, then the contents one after the other.
 * @param {Readonly<Record<string, string>>} files
 */
export function asarOf(files) {
  const contents = Object.values(files).map((text) => Buffer.from(text))
  const starts = contents.map((_, at) => contents.slice(0, at).reduce((sum, content) => sum + content.length, 0))
  const table = Object.keys(files).map((name, at) => [
    name,
    { size: contents[at]?.length ?? 0, offset: String(starts[at]) },
  ])
  return Buffer.concat([header(JSON.stringify({ files: Object.fromEntries(table) })), ...contents])
}

/** @param {string} json */
function header(json) {
  const text = Buffer.from(json)
  const padded = Math.ceil(text.length / 4) * 4
  const bytes = Buffer.alloc(16 + padded)
  bytes.writeUInt32LE(4, 0)
  bytes.writeUInt32LE(padded + 8, 4)
  bytes.writeUInt32LE(padded + 4, 8)
  bytes.writeUInt32LE(text.length, 12)
  text.copy(bytes, 16)
  return bytes
}
