import { expect, it } from 'vitest'

import { markedParts } from '../../../src/renderer/ui/markedParts'

const shown = (text: string, marks: { start: number; end: number }[]) =>
  markedParts(text, marks)
    .map((part) => (part.isMarked ? `[${part.text}]` : part.text))
    .join('')

it.each([
  [[], 'big parcel'],
  [[{ start: 4, end: 7 }], 'big [par]cel'],
  [
    [
      { start: 4, end: 10 },
      { start: 0, end: 3 },
    ],
    '[big] [parcel]',
  ],
  [
    [
      { start: 0, end: 5 },
      { start: 3, end: 7 },
    ],
    '[big p][ar]cel',
  ],
  [
    [
      { start: 8, end: 99 },
      { start: 50, end: 60 },
      { start: 2, end: 2 },
    ],
    'big parc[el]',
  ],
])('cuts a text at %j', (marks, expected) => {
  expect(shown('big parcel', marks)).toBe(expected)
})
