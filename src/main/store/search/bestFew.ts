/** Keeps the best `most` of what it is offered, without sorting the rest. */
export type BestFew = {
  offer(item: number): void
  /** Best first. */
  sorted(): readonly number[]
}

/** `compare`: negative when the first is better. */
export function createBestFew(most: number, compare: (one: number, other: number) => number): BestFew {
  // A heap with the worst on top.
  const heap: number[] = []
  const isWorse = (one: number, other: number): boolean => compare(heap[one] ?? 0, heap[other] ?? 0) > 0

  function swap(one: number, other: number): void {
    const held = heap[one] ?? 0
    heap[one] = heap[other] ?? 0
    heap[other] = held
  }

  function rise(from: number): void {
    for (let at = from; at > 0;) {
      const above = (at - 1) >>> 1
      if (!isWorse(at, above)) return
      swap(at, above)
      at = above
    }
  }

  function sink(): void {
    for (let at = 0; ;) {
      let worst = at
      for (const below of [2 * at + 1, 2 * at + 2]) if (below < heap.length && isWorse(below, worst)) worst = below
      if (worst === at) return
      swap(at, worst)
      at = worst
    }
  }

  return {
    offer: (item) => {
      if (heap.length < most) rise(heap.push(item) - 1)
      else if (most > 0 && compare(item, heap[0] ?? 0) < 0) {
        heap[0] = item
        sink()
      }
    },
    sorted: () => heap.toSorted(compare),
  }
}
