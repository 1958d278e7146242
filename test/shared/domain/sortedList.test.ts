import fc from 'fast-check'
import { describe, expect, it } from 'vitest'

import {
  addSorted,
  countFirst,
  createSortedList,
  rankSorted,
  removeSorted,
  replaceSorted,
  sliceSorted,
} from '#shared/domain/sortedList'

type Item = { readonly key: number; readonly note: string }
const compare = (one: Item, other: Item) => one.key - other.key

describe('a sorted list', () => {
  it('is what a sorted array would be, whatever is added, replaced and removed', () => {
    const step = fc.record({ do: fc.constantFrom('add', 'add', 'add', 'remove', 'replace'), key: fc.nat(3_000) })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 3_000, size: 'max' }), fc.nat(50), fc.nat(60), (steps, offset, limit) => {
        const list = createSortedList<Item>()
        const model = new Map<number, Item>()
        for (const [at, { do: what, key }] of steps.entries()) {
          const item = { key, note: `${at}` }
          if (what === 'add' && !model.has(key)) {
            addSorted(list, item, compare)
            model.set(key, item)
          }
          if (what === 'remove') expect(removeSorted(list, item, compare)).toBe(model.delete(key))
          if (what === 'replace') {
            expect(replaceSorted(list, item, compare)).toBe(model.has(key))
            if (model.has(key)) model.set(key, item)
          }
        }
        const sorted = [...model.values()].toSorted(compare)
        expect(list.chunks.flat()).toEqual(sorted)
        expect(list.size).toBe(sorted.length)
        const isSuch = ({ key }: Item) => key < offset * limit
        expect(countFirst(list, isSuch)).toBe(sorted.filter(isSuch).length)
        const asked = { key: offset * limit, note: '' }
        expect(rankSorted(list, asked, compare)).toBe(sorted.filter(({ key }) => key < asked.key).length)
        expect(sliceSorted(list, offset, limit)).toEqual(sorted.slice(offset, offset + limit))
      }),
      { numRuns: 60 },
    )
  })

  it('cuts long chunks and keeps none that is empty', () => {
    const list = createSortedList<Item>()
    for (let key = 0; key < 5_000; key += 1) addSorted(list, { key, note: '' }, compare)
    expect(Math.max(...list.chunks.map((chunk) => chunk.length))).toBeLessThanOrEqual(512)
    for (let key = 0; key < 5_000; key += 1) removeSorted(list, { key, note: '' }, compare)
    expect(list).toEqual({ chunks: [], size: 0 })
  })
})
