import { expect, it } from 'vitest'

import { alarmAt, bestSharpness } from '../../../build/triage/calibrated'
import type { Tried } from '../../../build/triage/crossValidated'

const classes = ['1', '3']
const tried = (label: string, score: number): Tried => ({
  row: { hashes: new Uint32Array(), figures: [], label, weight: 1 },
  scores: [0, score],
})

it('trusts scores that are right, and not those that are wrong half of the time', () => {
  const right = [tried('3', 1), tried('1', -1), tried('3', 0.5), tried('1', -0.5)]
  const doubtful = [...right, tried('1', 1), tried('3', -1)]
  expect(bestSharpness(right, classes)).toBe(10)
  expect(bestSharpness(doubtful, classes)).toBeLessThan(2)
})

it('rings as early as the wanted precision allows', () => {
  const rows = [tried('3', 3), tried('3', 2), tried('1', 1), tried('3', 0.9), tried('1', -3)]
  const chance = (score: number) => 1 / (1 + Math.exp(-score))
  expect(alarmAt(rows, classes, 1, 0.75)).toBeCloseTo(chance(0.9), 1)
  expect(alarmAt(rows, classes, 1, 1)).toBeCloseTo(chance(2), 1)
})

it('never rings where nothing is precise enough', () => {
  expect(alarmAt([tried('1', 3), tried('3', 1)], classes, 1, 0.9)).toBe(1)
})
