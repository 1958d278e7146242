const deepest = 8
const mostValues = 2000
const mostCharacters = 200_000

/**
 * Whether a request's input is plain JSON-like data of a size that a person can cause: no Map, Date or typed array, no
 * circle, no flood. Checked before the schema, which would walk all of it. Only where `mostBytes` is more than 0 there may
 * be bytes in it (`Uint8Array`), so many in all.
 */
export function isSmallPlainData(input: unknown, mostBytes = 0): boolean {
  let values = 0
  let characters = 0
  let bytes = 0

  function fits(value: unknown, depth: number): boolean {
    values += 1
    if (values > mostValues || depth > deepest) return false
    if (typeof value === 'string') return (characters += value.length) <= mostCharacters
    if (typeof value !== 'object' || value === null) return true
    if (Array.isArray(value)) return value.length <= mostValues && value.every((item) => fits(item, depth + 1))
    if (mostBytes > 0 && value instanceof Uint8Array) return (bytes += value.byteLength) <= mostBytes
    return isPlain(value) && Object.entries(value).every(([key, item]) => fits(key, depth) && fits(item, depth + 1))
  }

  return fits(input, 0)
}

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}
