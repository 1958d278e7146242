import { expect, it } from 'vitest'

import { likelyWord } from '#shared/domain/triage/rules/likelyWord'

const likely = likelyWord(['package', 'delivered', 'late', 'so'])

it.each([
  ['pacakge', 'package'],
  ['packege', 'package'],
  ['packge', 'package'],
  ['packagge', 'package'],
  ['deliverd', 'delivered'],
  ['sooooo', 'so'],
  ['lateee', 'late'],
])('takes %s for %s', (written, meant) => {
  expect(likely(written)).toBe(meant)
})

it.each(['lade', 'mackage', 'pckg', 'delivers', ''])('leaves %j alone', (word) => {
  expect(likely(word)).toBeNull()
})
