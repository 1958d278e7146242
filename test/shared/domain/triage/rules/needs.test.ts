import { expect, it } from 'vitest'

import { needs } from '#shared/domain/triage/rules/needs'

const slot = (number: number) => ({ kind: 'slot', slot: number }) as const

it('lists what a pattern cannot do without', () => {
  expect(needs([slot(1), { kind: 'any' }, slot(2)])).toEqual([[1], [2]])
})

it('takes of a choice one slot of every way', () => {
  expect(needs([{ kind: 'choice', isNeeded: true, of: [[slot(1)], [slot(2), slot(3)]] }])).toEqual([[1, 2]])
})

it('needs nothing of what is optional, or has a way without words', () => {
  expect(needs([{ kind: 'choice', isNeeded: false, of: [[slot(1)]] }])).toEqual([])
  expect(needs([{ kind: 'choice', isNeeded: true, of: [[slot(1)], [{ kind: 'any' }]] }])).toEqual([])
})
