/** Things to come, the earliest first; of two at the same time the one that was added first. */
export type Agenda<T> = {
  add(at: number, what: T): void
  /** When the next one is; null: nothing is left. */
  nextAt(): number | null
  take(): { readonly at: number; readonly what: T } | null
}

type Entry<T> = { readonly at: number; readonly order: number; readonly what: T }

/** A binary heap. */
export function createAgenda<T>(): Agenda<T> {
  const heap: Entry<T>[] = []
  let added = 0

  function swap(one: number, other: number): void {
    const [first, second] = [heap[one], heap[other]]
    if (!first || !second) return
    heap[one] = second
    heap[other] = first
  }

  function isBefore(one: number, other: number): boolean {
    const [first, second] = [heap[one], heap[other]]
    if (!first || !second) return first !== undefined
    return first.at < second.at || (first.at === second.at && first.order < second.order)
  }

  function rise(from: number): void {
    for (let at = from; at > 0; at = (at - 1) >> 1) {
      if (!isBefore(at, (at - 1) >> 1)) return
      swap(at, (at - 1) >> 1)
    }
  }

  function sink(): void {
    for (let at = 0; ;) {
      const child = isBefore(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1
      if (child >= heap.length || !isBefore(child, at)) return
      swap(at, child)
      at = child
    }
  }

  return {
    add: (at, what) => {
      heap.push({ at, order: added++, what })
      rise(heap.length - 1)
    },
    nextAt: () => heap[0]?.at ?? null,
    take: () => {
      swap(0, heap.length - 1)
      const first = heap.pop()
      sink()
      return first ?? null
    },
  }
}
