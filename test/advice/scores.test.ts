import { expect, it } from 'vitest'

import type { Detector } from './detectors'
import type { AdviceRecord } from './records'
import { overall, precision, recall, scoresOf } from './scores'

/** Finds the rules whose names are in the text. */
const reader = (...rules: readonly string[]): Detector => ({
  rules: new Set(rules),
  find: ({ text }) => text.split(' ').filter((word) => rules.includes(word)),
})
const record = (text: string, ...expect: readonly string[]): AdviceRecord => ({
  text,
  lang: 'en',
  expect: [...expect],
  negative: true,
  tier: null,
  country: null,
  orderPattern: null,
})

it('counts each rule once per text', () => {
  const { rules, misses } = scoresOf([record('a a', 'a'), record('b', 'a'), record('a')], [reader('a', 'b')])
  expect(rules).toEqual([
    { rule: 'a', expected: 2, found: 2, right: 1 },
    { rule: 'b', expected: 0, found: 1, right: 0 },
  ])
  expect(misses).toEqual([
    { kind: 'not found', rule: 'a', text: 'b' },
    { kind: 'found wrongly', rule: 'b', text: 'b' },
    { kind: 'found wrongly', rule: 'a', text: 'a' },
  ])
})

it('leaves out a detector that the table is not about, and no other', () => {
  const detectors = [reader('a', 'b'), reader('c')]
  expect(scoresOf([record('a b c', 'a')], detectors).misses.map(({ rule }) => rule)).toEqual(['b'])
  expect(scoresOf([record('a c', 'a'), record('c', 'c')], detectors).misses.map(({ rule }) => rule)).toEqual(['c'])
})

it('judges every detector where the table expects nothing', () => {
  const { misses } = scoresOf([record('a c')], [reader('a'), reader('c')])
  expect(misses.map(({ rule }) => rule)).toEqual(['a', 'c'])
})

it('misses what no detector knows', () => {
  expect(scoresOf([record('x', 'unknown')], [reader('a')]).rules).toContainEqual({
    rule: 'unknown',
    expected: 1,
    found: 0,
    right: 0,
  })
})

it('weighs every finding the same in the whole', () => {
  const whole = overall([
    { rule: 'a', expected: 8, found: 6, right: 6 },
    { rule: 'b', expected: 2, found: 4, right: 1 },
  ])
  expect([precision(whole), recall(whole)]).toEqual([0.7, 0.7])
  expect([precision(overall([])), recall(overall([]))]).toEqual([1, 1])
})
