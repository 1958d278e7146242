import { expect, it } from 'vitest'

import { figuresOfLexicon } from '#shared/domain/triage/lexicon/lexiconFigures'
import { messageFeatures } from '#shared/domain/triage/linear/messageFeatures'
import { figuresOfStyle } from '#shared/domain/triage/words/styleFigures'
import { aVocabulary } from '#test/builders/triage'

const words = aVocabulary('negation: not', 'turn: but', '2: good')

it('has figures of the style and of every lexicon', () => {
  const twice = { ...words, lexicons: [...words.lexicons, ...words.lexicons] }
  expect(messageFeatures('good', words).figures).toHaveLength(figuresOfStyle + figuresOfLexicon)
  expect(messageFeatures('good', twice).figures).toHaveLength(figuresOfStyle + 2 * figuresOfLexicon)
})

it('counts a piece once, however often it comes', () => {
  const { hashes, pieces } = messageFeatures('good, good', words)
  expect(pieces.hashes.length).toBe(2 * hashes.length)
})

it('turns negated words around and knows the last turn', () => {
  const { hits, lastTurn } = messageFeatures('late, but good, but not good', words)
  expect(hits[0]?.map(({ weight }) => weight)).toEqual([2, -1.2])
  expect(lastTurn).toBe(5)
})
