import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { createShardedMap } from '#shared/domain/shardedMap'

const keys = fc.oneof(fc.string({ maxLength: 3 }), fc.uuid(), fc.constantFrom('x:1', 'x:2', '["a","b"]'))

describe('a map in shards', () => {
  it('answers whatever a plain map answers, but for the order', () => {
    const step = fc.record({ do: fc.constantFrom('set', 'set', 'set', 'delete', 'clear'), key: keys, value: fc.nat() })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 200 }), (steps) => {
        const [plain, sharded] = [new Map<string, number>(), createShardedMap<number>()]
        for (const { do: what, key, value } of steps) {
          if (what === 'set') expect([plain.set(key, value).size]).toEqual([sharded.set(key, value).size])
          else if (what === 'delete') expect(sharded.delete(key)).toBe(plain.delete(key))
          else if (value % 7 === 0) [plain, sharded].forEach((map) => map.clear())
          expect([sharded.get(key), sharded.has(key), sharded.size]).toEqual([
            plain.get(key),
            plain.has(key),
            plain.size,
          ])
        }
        expect(new Map(sharded)).toEqual(plain)
        expect([...sharded.keys()].toSorted()).toEqual([...plain.keys()].toSorted())
        expect([...sharded.values()].toSorted()).toEqual([...plain.values()].toSorted())
        const visited: [string, number][] = []
        sharded.forEach((value, key, map) => visited.push([key, value + (map === sharded ? 0 : 1)]))
        expect(new Map(visited)).toEqual(plain)
      }),
    )
  })

  it('spreads ids that a shop has evenly: UUIDs, network ids, keys that end alike', () => {
    const shapes: ((at: number) => string)[] = [
      (at) => `${(at * 2654435761).toString(16).padStart(12, '0')}`,
      (at) => `x:${1_730_000_000_000 + at}`,
      (at) => `["x:1402880010","${1_730_000_000_000 + at}","x:${at}"]`,
    ]
    for (const shape of shapes) {
      const map = createShardedMap<number>()
      for (let at = 0; at < 64_000; at += 1) map.set(shape(at), at)
      const order = [...map.values()]
      // Within a shard the numbers rise: where they fall, the next one begins.
      const starts = order.flatMap((at, place) => (place > 0 && at < (order[place - 1] ?? 0) ? [place] : []))
      const sizes = [0, ...starts].map((start, shard) => (starts[shard] ?? order.length) - start)
      expect(sizes).toHaveLength(64)
      // The last shard has twice as many as the first.
      expect(Math.max(...sizes)).toBeLessThan((64_000 / 64) * 2)
      expect(Math.min(...sizes)).toBeGreaterThan(64_000 / 64 / 2)
    }
  })
})
