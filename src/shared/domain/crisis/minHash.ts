/**
 * Bands and rows of the signature: two texts share a band with a chance of 1 - (1 - s^3)^32 where s is their similarity,
 * 98.6 % at 0.5, 22.7 % at 0.2 (Leskovec, Rajaraman, Ullman: Mining of Massive Datasets, section 3.4).
 */
export const bands = 32
const rows = 3

/** The bands of a set's MinHash signature (Broder 1997), each as a number of 31 bits; sets that share one may be alike. */
export function bandKeys(shingles: Uint32Array): Uint32Array {
  const least = new Uint32Array(bands * rows).fill(0xffffffff)
  for (const shingle of shingles) {
    for (let row = 0; row < least.length; row++) {
      const value = (Math.imul(shingle, factors[row] ?? 1) + (offsets[row] ?? 0)) >>> 0
      if (value < (least[row] ?? 0)) least[row] = value
    }
  }
  return Uint32Array.from({ length: bands }, (_, band) => bandKey(least, band))
}

/** Where two share one by accident, they are compared in vain. */
function bandKey(least: Uint32Array, band: number): number {
  let key = band
  for (let row = band * rows; row < (band + 1) * rows; row++) key = mixed(key ^ (least[row] ?? 0))
  return key >>> 1
}

/** The finishing steps of MurmurHash3: each bit in changes about half of the bits out. */
function mixed(value: number): number {
  let bits = value | 0
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}

/** Always the same, so that the same storm falls into the same clusters. */
const factors = Uint32Array.from({ length: bands * rows }, (_, row) => mixed(2 * row + 1) | 1)
const offsets = Uint32Array.from({ length: bands * rows }, (_, row) => mixed(2 * row + 2))
