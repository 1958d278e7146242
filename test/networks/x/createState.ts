import type { XState } from './model'

const epoch = 1_288_834_974_657n

export function createState(now: () => number): XState {
  let last = 0n
  return {
    now,
    users: new Map(),
    posts: new Map(),
    directMessages: [],
    media: new Map(),
    ledger: [],
    requests: [],
    // As X makes them: birth in ms above bit 22, always counting up.
    nextId() {
      const born = (BigInt(now()) - epoch) << 22n
      last = born > last ? born : last + 1n
      return String(last)
    },
  }
}

export function isNewer(id: string, than: string): boolean {
  return id.length === than.length ? id > than : id.length > than.length
}
