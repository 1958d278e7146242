import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import { layeredSet } from '../../../src/main/store/layeredSet'

const member = fc.integer({ min: 0, max: 5 })

describe('layeredSet', () => {
  it('is what a copy of the set would be, and leaves the set alone', () => {
    fc.assert(
      fc.property(
        fc.array(member),
        fc.array(fc.tuple(fc.constantFrom('add' as const, 'delete' as const), member)),
        (members, steps) => {
          const base = new Set(members)
          const before = [...base]
          const [copy, layer] = [new Set(base), layeredSet(base)]
          for (const [act, value] of steps) [copy, layer].forEach((set) => set[act](value))
          expect([...layer]).toEqual([...copy])
          expect([...layer.entries()]).toEqual([...copy.entries()])
          expect(layer.size).toBe(copy.size)
          expect([0, 1, 2, 3, 4, 5].map((each) => layer.has(each))).toEqual(
            [0, 1, 2, 3, 4, 5].map((each) => copy.has(each)),
          )
          expect([...base]).toEqual(before)
        },
      ),
    )
  })

  it('visits and empties as a set does', () => {
    const base = new Set(['a'])
    const layer = layeredSet(base).add('b')
    const seen: string[] = []
    layer.forEach((value) => seen.push(value))
    expect(seen).toEqual(['a', 'b'])
    layer.clear()
    expect([layer.size, base.size]).toEqual([0, 1])
  })
})
