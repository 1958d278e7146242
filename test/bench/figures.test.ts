import { describe, expect, it } from 'vitest'

import { createFigures, short } from './figures'

function figures() {
  const lines: string[] = []
  return { lines, figures: createFigures((line) => lines.push(line)) }
}

describe('the figures of a bench', () => {
  it('say with each bar whether it is met', () => {
    const { lines, figures: shown } = figures()
    shown.most('commit', 1.1, 1.3, '2 ms', ' ×')
    shown.most('rows', 3, 1, '9 ms', ' ×')
    expect(lines).toEqual(['commit: 1.1 × (2 ms), at most 1.3 ×: ok', 'rows: 3 × (9 ms), at most 1 ×: MISSED'])
  })

  it('miss a bar that could not be computed', () => {
    const { lines, figures: shown } = figures()
    shown.most('rows', NaN, 1, 'nothing measured')
    expect(lines).toEqual(['rows: NaN (nothing measured), at most 1: MISSED'])
    expect(shown.verdict()).toBe(1)
  })

  it('end with the verdict, and fail where one bar is missed', () => {
    const { lines, figures: shown } = figures()
    shown.most('commit', 1, 1, 'as much')
    shown.holds('rows', true, 'the same')
    shown.skip('cold', 'not root')
    shown.tell('refresh', '5 ms')
    expect(shown.verdict()).toBe(0)
    expect(lines.at(-1)).toBe('verdict: every bar that could be measured is met (2 met, 0 missed, 1 skipped)')
    shown.holds('rows', false, 'others')
    expect(shown.verdict()).toBe(1)
    expect(lines.at(-1)).toBe('verdict: MISSED (2 met, 1 missed, 1 skipped)')
  })

  it('write three digits that count', () => {
    expect([0, 0.01234, 1.2345, 12.345, 1234.5].map(short)).toEqual(['0', '0.0123', '1.23', '12.3', '1,235'])
  })
})
