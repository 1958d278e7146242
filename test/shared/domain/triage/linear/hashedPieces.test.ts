import fc from 'fast-check'
import { expect, it } from 'vitest'

import { hashedPieces } from '#shared/domain/triage/linear/hashedPieces'
import { messageTokens } from '#shared/domain/triage/words/messageTokens'

function hashes(text: string, negated: readonly number[] = []): readonly number[] {
  const tokens = messageTokens(text)
  return [
    ...hashedPieces(
      tokens,
      Uint8Array.from(tokens, (_, index) => negated[index] ?? 0),
    ).hashes,
  ]
}

it('makes of a word itself and what it is made of: 3 to 5 letters, with its edges', () => {
  // (cat), then (ca (cat (cat) cat cat) at)
  expect(hashes('cat')).toHaveLength(1 + 6)
  expect(new Set(hashes('cat')).size).toBe(7)
})

it('joins neighbours, but not across a stop', () => {
  const alone = [...hashes('cat'), ...hashes('dog')].length
  expect(hashes('cat dog')).toHaveLength(alone + 1)
  expect(hashes('cat, dog')).toHaveLength(alone)
})

it('tells a negated word from the same word', () => {
  const [plain] = hashes('good')
  const [negated] = hashes('good', [1])
  expect(plain).not.toBe(negated)
})

it('sees the same in a message whatever its case and accents', () => {
  expect(hashes('DÉÇU')).toEqual(hashes('decu'))
})

it('names tokens that are there, for any message', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (text) => {
      const tokens = messageTokens(text)
      const { first, last, hashes: all } = hashedPieces(tokens, new Uint8Array(tokens.length))
      expect(first).toHaveLength(all.length)
      for (const [index, token] of last.entries()) {
        expect(token).toBeLessThan(tokens.length)
        expect(first[index]).toBeLessThanOrEqual(token)
      }
    }),
  )
})
