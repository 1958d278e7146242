import { expect, it } from 'vitest'

import { judge } from './judge'
import type { Verdict } from './verdict'

const verdict: Verdict = {
  language: 'en',
  label: 'negative',
  tier: 3,
  intent: 'complaint',
  words: [{ start: 0, end: 5, weight: 1 }],
}

/** A clock that goes on by 5 whenever it is looked at, and another by 2. */
function clocks() {
  let wall = 0
  let processor = 0
  return { wall: () => (wall += 5), processor: () => (processor += 2) }
}

it('prints what the file labels, and how long a message took', () => {
  const { lines, exitCode } = judge('{"text":"awful","tier":3,"label":"negative"}\n', () => verdict, clocks(), false)
  expect(exitCode).toBe(0)
  expect(lines).toEqual([
    'messages                       1',
    'sentiment, macro recall    100.0 %',
    'sentiment, negative F1     100.0 %',
    'tier, right                100.0 %',
    'tier 3, precision          100.0 %',
    'tier 3, recall             100.0 %',
    'mean time, explained       5.000 ms',
    '  of the processor         2.000 ms',
  ])
})

it('lists the misses where they are asked for', () => {
  const file = '{"text":"awful","tier":1,"label":"positive","lang":"en"}\n'
  expect(judge(file, () => verdict, clocks(), true).lines.slice(-3)).toEqual([
    'misses: 2',
    'sentiment: positive taken for negative (awful): "awful"',
    'tier: 1 taken for 3: "awful"',
  ])
})

it('does not judge half of a file', () => {
  const { lines, exitCode } = judge('{"text":"a"}\nnope\n', () => verdict, clocks(), false)
  expect({ lines, exitCode }).toEqual({ lines: ['line 2: this is no JSON'], exitCode: 2 })
  expect(judge('\n', () => verdict, clocks(), false).exitCode).toBe(2)
})
