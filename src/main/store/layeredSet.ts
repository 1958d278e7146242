import { layeredMap } from './layeredMap'

/** A set that reads through to `base` and keeps every change to itself. */
export function layeredSet<T>(base: ReadonlySet<T>): Set<T> {
  const below = {
    has: (value: T) => base.has(value),
    get: (value: T) => (base.has(value) ? value : undefined),
    get size() {
      return base.size
    },
    [Symbol.iterator]: () => base.entries(),
  }
  const members = layeredMap<T, T>(below)
  const set: Set<T> = {
    has: (value) => members.has(value),
    add: (value) => {
      members.set(value, value)
      return set
    },
    delete: (value) => members.delete(value),
    clear: () => members.clear(),
    get size() {
      return members.size
    },
    forEach: (visit, self) => {
      for (const value of members.keys()) visit.call(self, value, value, set)
    },
    entries: () => members.entries(),
    keys: () => members.keys(),
    values: () => members.keys(),
    [Symbol.iterator]: () => members.keys(),
    [Symbol.toStringTag]: 'Set',
  }
  return set
}
