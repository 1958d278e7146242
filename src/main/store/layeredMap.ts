type Readable<K, V> = Pick<ReadonlyMap<K, V>, 'has' | 'get' | 'size'> & Iterable<[K, V]>

/**
 * A map that reads through to `base` and keeps every change to itself, in the order a plain map would have.
 * `layer` makes a layer over a value that is itself changed in place.
 */
export function layeredMap<K, V>(base: Readable<K, V>, layer: (value: V) => V = (value) => value): Map<K, V> {
  const own = new Map<K, V>()
  const hidden = new Set<K>()
  const isBelow = (key: K): boolean => base.has(key) && !hidden.has(key)

  function get(key: K): V | undefined {
    if (own.has(key) || !isBelow(key)) return own.get(key)
    const value = layer(base.get(key) as V)
    own.set(key, value)
    return value
  }
  function* entries(): Generator<[K, V], undefined> {
    for (const [key, value] of base) if (!hidden.has(key)) yield [key, own.has(key) ? (own.get(key) as V) : value]
    for (const [key, value] of own) if (!isBelow(key)) yield [key, value]
  }
  function* keys(): Generator<K, undefined> {
    for (const [key] of entries()) yield key
  }
  function* values(): Generator<V, undefined> {
    for (const [, value] of entries()) yield value
  }

  const map: Map<K, V> = {
    get,
    has: (key) => own.has(key) || isBelow(key),
    set: (key, value) => {
      own.set(key, value)
      return map
    },
    delete: (key) => {
      const isThere = map.has(key)
      own.delete(key)
      if (base.has(key)) hidden.add(key)
      return isThere
    },
    clear: () => {
      for (const key of [...keys()]) map.delete(key)
    },
    get size() {
      return base.size - hidden.size + [...own.keys()].filter((key) => !isBelow(key)).length
    },
    forEach: (visit, self) => {
      for (const [key, value] of entries()) visit.call(self, value, key, map)
    },
    entries,
    keys,
    values,
    [Symbol.iterator]: entries,
    [Symbol.toStringTag]: 'Map',
  }
  return map
}
