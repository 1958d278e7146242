/** Enough that none of a million messages' maps has more than some thousand entries in a shard. */
export const shardCount = 64

/**
 * A shard for each value of 12 bits. The last has twice as many as the first, so that they are not all full at once: each
 * is copied as a whole when it is.
 */
const shares = Uint8Array.from({ length: 4096 }, (_, value) => Math.floor(shardCount * Math.log2(1 + value / 4096)))

/** The shard, of `shardCount`, for an even hash. */
export function shardOfHash(hash: number): number {
  return shares[(hash ^ (hash >>> 12) ^ (hash >>> 24)) & 4095] ?? 0
}

/**
 * A map by id that grows in many small steps: a plain one of a hundred thousand entries is copied as a whole when it is
 * full, and the main loop stands still for that. Its order is nobody's business: shard by shard.
 */
export function createShardedMap<V>(): Map<string, V> {
  const shards: Map<string, V>[] = []
  let size = 0

  function* all<T>(each: (shard: Map<string, V>) => Iterable<T>): Generator<T, undefined> {
    for (const shard of shards) if (shard) yield* each(shard)
  }
  const entries = (): Generator<[string, V], undefined> => all((shard) => shard)

  const map: Map<string, V> = {
    get: (key) => shards[shardOf(key)]?.get(key),
    has: (key) => shards[shardOf(key)]?.has(key) === true,
    set: (key, value) => {
      const shard = (shards[shardOf(key)] ??= new Map<string, V>())
      const before = shard.size
      size += shard.set(key, value).size - before
      return map
    },
    delete: (key) => {
      const isGone = shards[shardOf(key)]?.delete(key) === true
      if (isGone) size -= 1
      return isGone
    },
    clear: () => {
      shards.length = 0
      size = 0
    },
    get size() {
      return size
    },
    forEach: (visit, self) => {
      for (const [key, value] of entries()) visit.call(self, value, key, map)
    },
    entries,
    keys: () => all((shard) => shard.keys()),
    values: () => all((shard) => shard.values()),
    [Symbol.iterator]: entries,
    [Symbol.toStringTag]: 'Map',
  }
  return map
}

/** Ids differ near their ends. */
function shardOf(key: string): number {
  let hash = 0
  for (let at = Math.max(0, key.length - 12); at < key.length; at++)
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x5bd1e995)
  return shardOfHash(hash ^ (hash >>> 15))
}
