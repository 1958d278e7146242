import { expect, it } from 'vitest'

import { typedWords, wrongWords } from '../../../src/renderer/ui/typedWords'

it('takes words from lines and between commas, each once, without blanks around them', () => {
  expect(typedWords(' broken,never   arrived\n\nbroken,')).toEqual(['broken', 'never arrived'])
})

it('tells which can’t be looked for', () => {
  expect(wrongWords(['ok', 'x', '??', 'x'.repeat(61)])).toEqual(['x', '??', 'x'.repeat(61)])
})
