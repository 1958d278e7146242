/** Features of a message: `hashes[i]` is one of them, and the tokens from `first[i]` to `last[i]` made it. */
export type HashedPieces = {
  readonly hashes: Uint32Array
  readonly first: Uint16Array
  readonly last: Uint16Array
}

export type PieceList = {
  readonly add: (hash: number, first: number, last: number) => void
  readonly done: () => HashedPieces
}

/** Room for so many pieces: hundreds are made of every message, so they are kept as plain numbers. */
export function createPieceList(most: number): PieceList {
  const hashes = new Uint32Array(most)
  const firsts = new Uint16Array(most)
  const lasts = new Uint16Array(most)
  let count = 0
  return {
    add: (hash, first, last) => {
      hashes[count] = hash
      firsts[count] = first
      lasts[count] = last
      count += 1
    },
    done: () => ({
      hashes: hashes.subarray(0, count),
      first: firsts.subarray(0, count),
      last: lasts.subarray(0, count),
    }),
  }
}
