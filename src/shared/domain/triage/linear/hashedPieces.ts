import type { Token } from '../words/token'
import { createPieceList, type HashedPieces } from './pieceList'

/** FNV-1a, 32 bits. http://www.isthe.com/chongo/tech/comp/fnv/ */
const basis = 0x811c9dc5
const prime = 0x01000193
const shortestGram = 3
const longestGram = 5

/** Units that stand in no key. */
const wordMark = 1
const pairMark = 2
const gramMark = 3
const negatedMark = 4
const edge = 5

/** Words and pairs of words, marked where negated, and the pieces of 3 to 5 letters that words are made of, as hashes of 32 bits. */
export function hashedPieces(tokens: readonly Token[], negated: Uint8Array): HashedPieces {
  const pieces = createPieceList(mostPieces(tokens))
  let previous = -1
  for (const [index, { kind, key, isLong }] of tokens.entries()) {
    if (kind === 'stop' && key !== '…') {
      previous = -1
      continue
    }
    pieces.add(hashedWord(step(basis, wordMark), key, negated[index]), index, index)
    const before = tokens[previous]
    if (before !== undefined) {
      const left = hashedWord(step(basis, pairMark), before.key, negated[previous])
      pieces.add(hashedWord(step(left, pairMark), key, negated[index]), previous, index)
    }
    if (isLong) pieces.add(step(step(basis, wordMark), edge), index, index)
    if (kind === 'word' || kind === 'tag') addGrams(key, index, pieces.add)
    previous = index
  }
  return pieces.done()
}

/** Three lengths begin at each letter; then the word, its pair, and that it is drawn out. */
function mostPieces(tokens: readonly Token[]): number {
  return tokens.reduce((sum, { key }) => sum + 3 * (key.length + 2) + 3, 0)
}

function hashedWord(seed: number, key: string, isNegated: number | undefined): number {
  let hash = seed
  for (let unit = 0; unit < key.length; unit++) hash = step(hash, key.charCodeAt(unit))
  return isNegated === 1 ? step(hash, negatedMark) : hash
}

function addGrams(key: string, token: number, add: (hash: number, first: number, last: number) => void): void {
  const length = key.length + 2
  for (let from = 0; from + shortestGram <= length; from++) {
    let hash = step(basis, gramMark)
    for (let size = 1; size <= longestGram && from + size <= length; size++) {
      hash = step(hash, unitAt(key, from + size - 1))
      if (size >= shortestGram) add(hash, token, token)
    }
  }
}

/** A word with its edges: "cat" is (cat). */
function unitAt(key: string, place: number): number {
  return place === 0 || place === key.length + 1 ? edge : key.charCodeAt(place - 1)
}

function step(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, prime)
}
