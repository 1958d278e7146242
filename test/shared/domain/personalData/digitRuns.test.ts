import { describe, expect, it } from 'vitest'

import { digitRuns, numbersIn } from '#shared/domain/personalData/digitRuns'

describe('digitRuns', () => {
  it('keeps digits together over at most three separating signs', () => {
    const text = 'call +44 (0)20-7946.0958 or 12    34'
    expect(digitRuns(text).map(({ start, end }) => text.slice(start, end))).toEqual(['+44 (0)20-7946.0958', '12', '34'])
    expect(digitRuns(text)[0]?.groups.map(({ start, end }) => text.slice(start, end))).toEqual([
      '44',
      '0',
      '20',
      '7946',
      '0958',
    ])
  })

  it('does not cross a line', () => {
    expect(digitRuns('12\n34')).toHaveLength(2)
  })
})

describe('numbersIn', () => {
  const limits = { least: 4, most: 8, groups: 3 }
  const accepted = (text: string, accepts: (digits: string) => boolean) =>
    digitRuns(text).flatMap((run) =>
      numbersIn(text, run, limits, ({ digits }) => accepts(digits)).map(({ start, end }) => text.slice(start, end)),
    )

  it('prefers the longest number and goes on behind it', () => {
    expect(accepted('12 34 56 78 90', () => true)).toEqual(['12 34 56', '78 90'])
  })

  it('begins anew at the next group where nothing is accepted', () => {
    expect(accepted('99 (12) 34', (digits) => digits === '1234')).toEqual(['(12) 34'])
  })

  it('looks at no more digits and groups than it is told', () => {
    const seen: string[] = []
    accepted('1 2 3 4 5 6 12345678 123456789', (digits) => {
      seen.push(digits)
      return false
    })
    expect(seen.every((digits) => digits.length >= 4 && digits.length <= 8)).toBe(true)
    expect(seen).toContain('12345678')
    expect(seen).not.toContain('123456')
  })
})
