import { expect, it } from 'vitest'

import { signedWords } from '../../../src/renderer/ui/signedWords'

it('shows the sign of what is added or taken away, as the language writes numbers', () => {
  expect([5_000, -30, 0].map((count) => signedWords(count, 'en'))).toEqual(['+5,000', '-30', '0'])
  expect(signedWords(15_000, 'fr').replaceAll(/\s/gu, ' ')).toBe('+15 000')
  expect(signedWords(15_000, 'pl').replaceAll(/\s/gu, ' ')).toBe('+15 000')
})
