/** Answers below zero where `one` comes first; zero only for things that are the same. */
export type Compare<T> = (one: T, other: T) => number

/**
 * Things in order, in chunks, so that adding and removing stays quick at any place of a list of any length.
 * Changed in place by the functions here.
 */
export type SortedList<T> = { readonly chunks: T[][]; size: number }

/** A chunk that grows beyond this is cut in two: about the square root of a large list. */
const longestChunk = 512

export function createSortedList<T>(): SortedList<T> {
  return { chunks: [], size: 0 }
}

/** Puts a thing where it belongs; quick at both ends, which is where most go. */
export function addSorted<T>(list: SortedList<T>, item: T, compare: Compare<T>): void {
  const at = Math.min(chunkOf(list, item, compare), Math.max(0, list.chunks.length - 1))
  const chunk = list.chunks[at]
  list.size += 1
  if (!chunk) {
    list.chunks.push([item])
    return
  }
  chunk.splice(firstNotBefore(chunk, item, compare), 0, item)
  if (chunk.length > longestChunk) list.chunks.splice(at + 1, 0, chunk.splice(chunk.length >> 1))
}

/** Takes a thing out; false if it was not there. */
export function removeSorted<T>(list: SortedList<T>, item: T, compare: Compare<T>): boolean {
  const at = chunkOf(list, item, compare)
  const chunk = list.chunks[at]
  const place = chunk === undefined ? -1 : placeOf(chunk, item, compare)
  if (chunk === undefined || place < 0) return false
  chunk.splice(place, 1)
  if (chunk.length === 0) list.chunks.splice(at, 1)
  list.size -= 1
  return true
}

/** Puts a thing in the place of one that compares the same; false if there is none. */
export function replaceSorted<T>(list: SortedList<T>, item: T, compare: Compare<T>): boolean {
  const chunk = list.chunks[chunkOf(list, item, compare)]
  const place = chunk === undefined ? -1 : placeOf(chunk, item, compare)
  if (chunk === undefined || place < 0) return false
  chunk[place] = item
  return true
}

/** The things from `offset` on, at most `limit`. */
export function sliceSorted<T>(list: SortedList<T>, offset: number, limit: number): T[] {
  const slice: T[] = []
  let skip = offset
  for (const chunk of list.chunks) {
    if (slice.length >= limit) break
    if (skip < chunk.length) slice.push(...chunk.slice(skip, skip + limit - slice.length))
    skip = Math.max(0, skip - chunk.length)
  }
  return slice
}

/** How many things come before `item`, which need not be there. */
export function rankSorted<T>(list: SortedList<T>, item: T, compare: Compare<T>): number {
  return countFirst(list, (there) => compare(there, item) < 0)
}

/** How many things at the beginning are such; none after one that is not may be. */
export function countFirst<T>({ chunks }: SortedList<T>, isSuch: (item: T) => boolean): number {
  let count = 0
  for (const chunk of chunks) {
    const last = chunk.at(-1)
    if (last === undefined || !isSuch(last)) return count + firstThatIsNot(chunk, isSuch)
    count += chunk.length
  }
  return count
}

/** The first chunk whose last thing does not come before `item`; one past the end if there is none. */
function chunkOf<T>({ chunks }: SortedList<T>, item: T, compare: Compare<T>): number {
  let low = 0
  let high = chunks.length
  while (low < high) {
    const middle = (low + high) >> 1
    const last = chunks[middle]?.at(-1)
    if (last !== undefined && compare(last, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}

function firstThatIsNot<T>(chunk: readonly T[], isSuch: (item: T) => boolean): number {
  let low = 0
  let high = chunk.length
  while (low < high) {
    const middle = (low + high) >> 1
    const there = chunk[middle]
    if (there !== undefined && isSuch(there)) low = middle + 1
    else high = middle
  }
  return low
}

function placeOf<T>(chunk: readonly T[], item: T, compare: Compare<T>): number {
  const place = firstNotBefore(chunk, item, compare)
  const there = chunk[place]
  return there !== undefined && compare(there, item) === 0 ? place : -1
}

function firstNotBefore<T>(chunk: readonly T[], item: T, compare: Compare<T>): number {
  let low = 0
  let high = chunk.length
  while (low < high) {
    const middle = (low + high) >> 1
    const there = chunk[middle]
    if (there !== undefined && compare(there, item) < 0) low = middle + 1
    else high = middle
  }
  return low
}
