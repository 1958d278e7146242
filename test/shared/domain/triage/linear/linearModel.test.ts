import { expect, it } from 'vitest'

import { bucketOf, columnOf } from '#shared/domain/triage/linear/linearModel'
import { aLinearModel } from '#test/builders/triage'

it('puts every hash into a bucket', () => {
  for (const hash of [0, 1, 0x7fffffff, 0x80000000, 0xffffffff]) {
    expect(bucketOf(hash, 10)).toBeGreaterThanOrEqual(0)
    expect(bucketOf(hash, 10)).toBeLessThan(1024)
  }
})

it('has a column for every class but the base', () => {
  const model = aLinearModel({}, { classes: ['a', 'b', 'c'], base: 'b' })
  expect(['a', 'b', 'c'].map((name) => columnOf(model, name))).toEqual([0, -1, 1])
})
