import { crc32 } from 'node:zlib'

const checksumBytes = ',"crc":"00000000"}'.length

/**
 * An object as one line of JSON that ends in the CRC-32 of everything before `,"crc"`, with its newline. `isAscii`: whatever
 * is not ASCII is written as an escape, which is read back in half the time.
 */
export function checkedText(value: object, isAscii = false): string {
  const json = JSON.stringify(value)
  const body = (isAscii ? escaped(json) : json).slice(0, -1)
  return `${body}${checksumOf(Buffer.from(body))}\n`
}

/** Whether a line without its newline is as it was written. */
export function isWholeLine(line: Buffer): boolean {
  const end = line.byteLength - checksumBytes
  return end > 0 && line.toString('latin1', end) === checksumOf(line.subarray(0, end))
}

/** A whole line's checksum, as it is written there. */
export function checksumIn(line: Buffer): string {
  return line.toString('latin1', line.byteLength - '00000000"}'.length, line.byteLength - '"}'.length)
}

function escaped(json: string): string {
  // By code unit: JSON's escape of what lies beyond 16 bits is a pair.
  return json.replace(/[\u0080-\uffff]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
}

function checksumOf(body: Buffer): string {
  return `,"crc":"${crc32(body).toString(16).padStart(8, '0')}"}`
}
