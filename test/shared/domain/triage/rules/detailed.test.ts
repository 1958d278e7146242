import { expect, it } from 'vitest'

import { detailedFacts } from '#shared/domain/triage/rules/detailed'
import { tokens } from '#shared/domain/triage/rules/tokens'

it('tells a story from a line', () => {
  expect(detailedFacts(tokens('a short line'))).toEqual([])
  expect(detailedFacts([])).toEqual([])
  const text = 'word '.repeat(15)
  expect(detailedFacts(tokens(text))).toMatchObject([{ topic: 'detailed', at: { start: 0, end: text.length - 1 } }])
})
