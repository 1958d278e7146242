/** Long enough to keep different complaints apart, short enough that a typo or another ending costs four of them. */
const shingleLength = 4
/** What stands far down in a long mail does not make it another text. */
const mostShingles = 400

/** The shingles of a text, its runs of four letters across words (Broder 1997), as sorted 32-bit FNV-1a hashes. */
export function shingles(words: readonly string[]): Uint32Array {
  const text = words.join(' ').slice(0, mostShingles + shingleLength - 1)
  const found = new Set<number>()
  for (let at = 0; at + shingleLength <= text.length; at++) found.add(hashed(text, at))
  return Uint32Array.from(found).sort()
}

/** How much of two sorted sets is common, 0 to 1 (Jaccard); 0 for two empty ones. */
export function similarity(one: Uint32Array, other: Uint32Array): number {
  let [common, left, right] = [0, 0, 0]
  while (left < one.length && right < other.length) {
    const [mine = 0, theirs = 0] = [one[left], other[right]]
    if (mine === theirs) common += 1
    if (mine <= theirs) left += 1
    if (theirs <= mine) right += 1
  }
  const union = one.length + other.length - common
  return union === 0 ? 0 : common / union
}

function hashed(text: string, start: number): number {
  let hash = 0x811c9dc5
  for (let at = start; at < start + shingleLength; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}
