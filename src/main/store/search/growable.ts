export type NumberArray =
  Float64Array<ArrayBuffer> | Uint32Array<ArrayBuffer> | Uint16Array<ArrayBuffer> | Uint8Array<ArrayBuffer>

export type NumberArrayType<A extends NumberArray> = { new (length: number): A; readonly BYTES_PER_ELEMENT: number }

/** The array itself while there is room for `length`, otherwise a copy of it with some room to spare. */
export function withRoom<A extends NumberArray>(array: A, length: number): A {
  if (length <= array.length) return array
  // Every number array can make another of its type.
  const type = array.constructor as NumberArrayType<A>
  const roomier = new type(Math.max(64, Math.ceil(length * 1.25)))
  roomier.set(array)
  return roomier
}

/** The bytes of the first `length` numbers, not copied. */
export function bytesOf(array: NumberArray, length: number): Uint8Array<ArrayBuffer> {
  return new Uint8Array(array.buffer, array.byteOffset, length * array.BYTES_PER_ELEMENT)
}
