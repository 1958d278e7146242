import type { Columns, Table } from './table'

/**
 * 64 bits that stand for an id: ids of millions of messages take too much memory, and among so many two alike are not to
 * be expected before there are billions. Never both zero: a row with zeros has been blanked.
 */
export type IdHash = { readonly low: number; readonly high: number }

export type HashedColumns = Columns & {
  readonly low: Uint32Array<ArrayBuffer>
  readonly high: Uint32Array<ArrayBuffer>
}

export function idHash(id: string): IdHash {
  let low = 0x811c9dc5
  let high = 0x9747b28c
  for (let at = 0; at < id.length; at++) {
    const unit = id.charCodeAt(at)
    low = Math.imul(low ^ unit, 0x01000193)
    high = Math.imul(high ^ unit, 0x5bd1e995)
    high ^= high >>> 15
  }
  return { low: mixed(low ^ (high >>> 7)) || 1, high: mixed(high) }
}

/** Finds rows of a table by the hash of their id. */
export type HashIndex = {
  /** The row's number; -1: none. */
  find(hash: IdHash): number
  add(row: number): void
}

export function createHashIndex(table: Table<HashedColumns>): HashIndex {
  let slots = new Int32Array(0)
  let used = 0

  function place(row: number): void {
    const mask = slots.length - 1
    let slot = (table.columns.low[row] ?? 0) & mask
    while ((slots[slot] ?? 0) !== 0) slot = (slot + 1) & mask
    slots[slot] = row + 1
    used += 1
  }

  function rebuild(): void {
    slots = new Int32Array(2 ** Math.ceil(Math.log2(Math.max(64, table.count * 2 + 2))))
    used = 0
    for (let row = 0; row < table.count; row++) if (table.columns.low[row] !== 0) place(row)
  }

  rebuild()
  return {
    find: ({ low, high }) => {
      const mask = slots.length - 1
      for (let slot = low & mask; ; slot = (slot + 1) & mask) {
        const row = (slots[slot] ?? 0) - 1
        if (row === -1) return -1
        if (table.columns.low[row] === low && table.columns.high[row] === high) return row
      }
    },
    add: (row) => {
      if ((used + 1) * 3 > slots.length * 2) rebuild()
      else place(row)
    },
  }
}

function mixed(hash: number): number {
  let bits = hash
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
