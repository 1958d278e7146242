import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { layeredMap } from '../../../src/main/store/layeredMap'
import { layeredSet } from '../../../src/main/store/layeredSet'

const key = fc.integer({ min: 0, max: 6 })
const step = fc.oneof(
  fc.record({ act: fc.constant('set' as const), key, value: fc.integer() }),
  fc.record({ act: fc.constant('delete' as const), key, value: fc.constant(0) }),
  fc.record({ act: fc.constant('get' as const), key, value: fc.constant(0) }),
)

describe('layeredMap', () => {
  it('is what a copy of the map would be, whatever is done to it, and leaves the map alone', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(key, fc.integer())), fc.array(step), (pairs, steps) => {
        const base = new Map(pairs)
        const before = [...base]
        const [copy, layer] = [new Map(base), layeredMap(base)]
        for (const { act, key, value } of steps) {
          if (act === 'set') [copy, layer].forEach((map) => map.set(key, value))
          else expect(layer[act](key)).toEqual(copy[act](key))
        }
        expect([...layer]).toEqual([...copy])
        expect([...layer.keys()]).toEqual([...copy.keys()])
        expect([...layer.values()]).toEqual([...copy.values()])
        expect(layer.size).toBe(copy.size)
        for (let each = 0; each <= 6; each++) expect(layer.has(each)).toBe(copy.has(each))
        expect([...base]).toEqual(before)
      }),
    )
  })

  it('hands out a layer of each value that is changed in place', () => {
    const base = new Map([['a', new Set([1])]])
    const layer = layeredMap(base, layeredSet)
    layer.get('a')?.add(2)
    expect([...(layer.get('a') ?? [])]).toEqual([1, 2])
    expect([...(base.get('a') ?? [])]).toEqual([1])
  })

  it('visits and empties as a map does', () => {
    const base = new Map([['a', 1]])
    const layer = layeredMap(base).set('b', 2)
    const seen: unknown[] = []
    layer.forEach((value, name) => seen.push([name, value]))
    expect(seen).toEqual([
      ['a', 1],
      ['b', 2],
    ])
    layer.clear()
    expect([layer.size, base.size]).toEqual([0, 1])
  })
})
