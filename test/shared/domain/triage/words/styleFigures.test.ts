import { expect, it } from 'vitest'

import { messageTokens } from '#shared/domain/triage/words/messageTokens'
import { figuresOfStyle, styleFigures } from '#shared/domain/triage/words/styleFigures'

const figures = (text: string) => styleFigures(messageTokens(text))

it('has as many figures as it says, between 0 and 1, for any message', () => {
  for (const text of ['', 'Where is it?!', 'WHERE '.repeat(1000), '30 € https://a.b 😀']) {
    expect(figures(text)).toHaveLength(figuresOfStyle)
    for (const figure of figures(text)) {
      expect(figure).toBeGreaterThanOrEqual(0)
      expect(figure).toBeLessThanOrEqual(1)
    }
  }
})

it('tells a question in capitals about a sum from a quiet word', () => {
  expect(figures('WHERE ARE MY 30 €??')).toEqual([1, 1, 0, 1, 1, expect.any(Number), 1, 1, 0, 0])
  expect(figures('thanks')).toEqual([1, 0, 0, 0, 0, 0.125, 0, 0, 0, 0])
})
