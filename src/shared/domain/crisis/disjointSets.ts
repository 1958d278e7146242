export type DisjointSets = {
  /** The same number for all that were joined. */
  rootOf(item: number): number
  join(one: number, other: number): void
}

/** Sets of the numbers 0 to `size` - 1, at first each alone: union-find with path halving (Tarjan and van Leeuwen 1984). */
export function createDisjointSets(size: number): DisjointSets {
  const parents = Uint32Array.from({ length: size }, (_, item) => item)

  function parentOf(item: number): number {
    return parents[item] ?? item
  }

  function rootOf(item: number): number {
    let at = item
    while (parentOf(at) !== at) {
      parents[at] = parentOf(parentOf(at))
      at = parentOf(at)
    }
    return at
  }

  return {
    rootOf,
    join(one, other) {
      const [first, second] = [rootOf(one), rootOf(other)]
      // The earlier one is the root, so that the order of joining does not matter.
      if (first !== second) parents[Math.max(first, second)] = Math.min(first, second)
    },
  }
}
