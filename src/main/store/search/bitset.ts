/** A set of document numbers, one bit each. */
export type Bitset = Uint32Array<ArrayBuffer>

export function createBitset(count: number): Bitset {
  return new Uint32Array((count + 31) >>> 5)
}

export function addBit(set: Bitset, bit: number): void {
  set[bit >>> 5] = (set[bit >>> 5] ?? 0) | (1 << (bit & 31))
}

export function hasBit(set: Bitset, bit: number): boolean {
  return (((set[bit >>> 5] ?? 0) >>> (bit & 31)) & 1) === 1
}

export function isEmpty(set: Bitset): boolean {
  return set.every((bits) => bits === 0)
}

export function keepCommon(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & (other[at] ?? 0)
}

/** `other` may be shorter: what it doesn't reach stays. */
export function removeAll(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) & ~(other[at] ?? 0)
}

export function addAll(set: Bitset, other: Bitset): void {
  for (let at = 0; at < set.length; at++) set[at] = (set[at] ?? 0) | (other[at] ?? 0)
}

/** All numbers below `count`. */
export function fullBitset(count: number): Bitset {
  const set = createBitset(count).fill(0xffffffff)
  if (count % 32 !== 0) set[set.length - 1] = 2 ** (count % 32) - 1
  return set
}

export function eachBit(set: Bitset, visit: (bit: number) => void): void {
  for (let at = 0; at < set.length; at++) {
    for (let bits = set[at] ?? 0; bits !== 0; bits &= bits - 1) visit(at * 32 + 31 - Math.clz32(bits & -bits))
  }
}
