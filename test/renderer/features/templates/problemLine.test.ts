import { describe, expect, it } from 'vitest'

import type { TemplateProblem } from '#shared/domain/templates/templateProblem'
import { problemLine, problemOffset } from '../../../../src/renderer/features/templates/problemLine'

const at = (line: number, column: number): TemplateProblem => ({ code: 'syntax', name: null, line, column })
const shown = (body: string, problem: TemplateProblem) => {
  const { text, mark } = problemLine(body, problem)
  return { text, marked: text.slice(mark.start, mark.end) }
}

describe('the line of a problem', () => {
  it.each([
    ['Hi {{ name | foo }} there', 4, '{{ name | foo }}'],
    ['{% wat %} there', 1, '{% wat %}'],
    ['Hi {{ name, bye', 4, '{{ name, bye'],
    ['Hi {{ name | foo }}', 14, 'foo'],
    ['Hi', 9, 'i'],
  ])('marks what is meant in %j', (body, column, marked) => {
    expect(shown(body, at(1, column))).toEqual({ text: body, marked })
  })

  it('is found among lines of every kind', () => {
    expect(shown('a\r\nb\n{{ x', at(3, 1))).toEqual({ text: '{{ x', marked: '{{ x' })
  })

  it('is cut around its mark where it is long', () => {
    const { text, marked } = shown(`${'a '.repeat(100)}{{ x }}${' b'.repeat(100)}`, at(1, 201))
    expect(marked).toBe('{{ x }}')
    expect(text.length).toBeLessThan(130)
    expect(text).toMatch(/^….*…$/)
  })

  it('does not break where there is nothing', () => {
    expect(problemLine('', at(1, 1))).toEqual({ text: '', mark: { start: 0, end: 0 } })
  })

  it.each([
    ['abc', 1, 2, 1],
    ['a\nbc', 2, 2, 3],
    ['a\n\nb', 3, 1, 3],
    ['a', 1, 40, 1],
  ])('%j, line %i, column %i is at %i', (body, line, column, offset) => {
    expect(problemOffset(body, at(line, column))).toBe(offset)
  })
})
