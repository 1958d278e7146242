import { withRoom } from './growable'

/** Bytes that grow; numbers in groups of seven bits, lowest first. */
export type ByteWriter = {
  readonly length: number
  number(value: number): void
  copy(bytes: Uint8Array, from: number, to: number): void
  /** What was written, in an array of just that size. */
  bytes(): Uint8Array<ArrayBuffer>
}

export function createByteWriter(expected: number): ByteWriter {
  let bytes = new Uint8Array(expected)
  let length = 0
  return {
    get length() {
      return length
    },
    number: (value) => {
      if (length + 5 > bytes.length) bytes = withRoom(bytes, length + 5)
      let rest = value
      while (rest >= 128) {
        bytes[length++] = (rest & 127) | 128
        rest >>>= 7
      }
      bytes[length++] = rest
    },
    copy: (source, from, to) => {
      bytes = withRoom(bytes, length + to - from)
      bytes.set(source.subarray(from, to), length)
      length += to - from
    },
    bytes: () => bytes.slice(0, length),
  }
}
