import { expect, it } from 'vitest'

import { judge } from './judge'

it('scores a table', () => {
  const { lines, exitCode } = judge('{"text":"Just wait.","lang":"en","expect":["minimising"]}\n')
  expect(exitCode).toBe(0)
  expect(lines).toContainEqual(expect.stringMatching(/^overall +1 +1 +1\.000 +1\.000$/))
})

it('does not score half of a table', () => {
  const { lines, exitCode } = judge('{"text":"Just wait.","lang":"en","expect":["minimising"]}\nnope\n')
  expect({ lines, exitCode }).toEqual({ lines: ['line 2: this is no JSON'], exitCode: 2 })
  expect(judge('\n').exitCode).toBe(2)
})
