import { describe, expect, it } from 'vitest'

import { insertedText } from '../../../src/renderer/app/insertedText'

describe('insertedText', () => {
  it.each([
    ['', 0, 'Hello', 'Hello', 5],
    ['Hi', 2, 'there', 'Hi there', 8],
    ['Hi ', 3, 'there', 'Hi there', 8],
    ['AB', 1, 'x', 'A x B', 3],
    ['A\nB', 2, 'x', 'A\nx B', 3],
  ])('puts into %o at %i %o', (text, at, added, whole, cursorAt) => {
    expect(insertedText(text, at, added)).toEqual({ text: whole, cursorAt })
  })
})
