import { crc32 } from 'node:zlib'

const checksumBytes = ',"crc":"00000000"}'.length

/** An object as one line of JSON that ends in the CRC-32 of everything before `,"crc"`, with its newline. */
export function checkedText(value: object): string {
  const body = JSON.stringify(value).slice(0, -1)
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

function checksumOf(body: Buffer): string {
  return `,"crc":"${crc32(body).toString(16).padStart(8, '0')}"}`
}
