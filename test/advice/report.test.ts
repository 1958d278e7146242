import { expect, it } from 'vitest'

import { report } from './report'

it('shows a table, the whole and the misses with their texts', () => {
  const rules = [
    { rule: 'blame', expected: 10, found: 8, right: 6 },
    { rule: 'joking', expected: 0, found: 0, right: 0 },
  ]
  expect(report({ rules, misses: [{ kind: 'not found', rule: 'blame', text: 'a\nb' }] })).toEqual([
    'rule     positives  found  precision  recall',
    'blame           10      8      0.750   0.600',
    'joking           0      0          –       –',
    'overall         10      8      0.750   0.600',
    '',
    'misses: 1',
    'not found: blame: "a\\nb"',
  ])
})

it('says that there are none', () => {
  expect(report({ rules: [], misses: [] }).at(-1)).toBe('no misses')
})
