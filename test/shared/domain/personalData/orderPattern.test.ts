import { describe, expect, it } from 'vitest'

import { orderNumbersLike, usableOrderPattern } from '#shared/domain/personalData/orderPattern'

function found(text: string, pattern: string): readonly string[] {
  return orderNumbersLike(text, pattern).map(({ start, end }) => text.slice(start, end))
}

describe('orderNumbersLike', () => {
  it('takes # for one digit', () => {
    expect(found('ML-4471 and ML-447 and ML-44712', 'ML-####')).toEqual(['ML-4471'])
  })

  it('takes * for letters and digits, as many as stand there', () => {
    expect(found('TS99AX81, TS, TS-9', 'TS*')).toEqual(['TS99AX81'])
    expect(found('A1-77B-3', 'A*-*-#')).toEqual(['A1-77B-3'])
    expect(found('AB12', '*##')).toEqual(['AB12'])
  })

  it('looks at no case and takes a blank for a hyphen', () => {
    expect(found('ml 4471', 'ML-####')).toEqual(['ml 4471'])
  })

  it('does not look inside longer words', () => {
    expect(found('XML-4471', 'ML-####')).toEqual([])
    expect(found('12345', '####')).toEqual([])
  })

  it('takes every other sign literally', () => {
    expect(found('a.c12 abc12', 'a.c##')).toEqual(['a.c12'])
    expect(found('(a+)+12', '(a+)+##')).toEqual(['(a+)+12'])
  })

  it('answers for patterns made to be slow', () => {
    expect(found('a'.repeat(20_000), '*a*a*a*a*a*#')).toEqual([])
    expect(found('1-'.repeat(20_000), '*-*-*-*-*-*-*-*x')).toEqual([])
  })
})

describe('usableOrderPattern', () => {
  it('takes a pattern that can find something', () => {
    expect(usableOrderPattern(' ML-#### ')).toBe('ML-####')
  })

  it.each([null, '', '   ', 'order', '#'.repeat(61)])('does without %s', (pattern) => {
    expect(usableOrderPattern(pattern)).toBeNull()
  })
})
