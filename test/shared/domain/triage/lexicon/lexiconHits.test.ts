import { describe, expect, it } from 'vitest'

import { knowsWord, lexiconHits } from '#shared/domain/triage/lexicon/lexiconHits'
import type { Lexicon } from '#shared/domain/triage/lexicon/lexicon'
import { messageTokens } from '#shared/domain/triage/words/messageTokens'
import { negatedTokens } from '#shared/domain/triage/words/negatedTokens'
import { aVocabulary } from '#test/builders/triage'

const vocabulary = aVocabulary(
  'negation: not',
  'turn: but',
  'boost 0.7: very',
  'boost -0.6: slightly',
  '2: good',
  '-2: awful disappoint*',
  '-3: not_worth',
  '-1: worth',
)
const { speech } = vocabulary
// It is the vocabulary's only one.
const lexicon = vocabulary.lexicons[0] as Lexicon

function weights(text: string): readonly number[] {
  const tokens = messageTokens(text)
  const negated = negatedTokens(tokens, speech)
  const isAllLoud = text === text.toUpperCase()
  return lexiconHits(lexicon, { tokens, negated, speech, isAllLoud }).map(({ weight }) => Number(weight.toFixed(2)))
}

describe('lexiconHits', () => {
  it.each([
    ['good', [2]],
    ['so disappointing', [-2]],
    ['very good', [2.7]],
    ['slightly awful', [-1.4]],
    ['not good', [-1.2]],
    ['not very awful', [1.62]],
    ['GOOD stuff', [2.7]],
    ['GOOD STUFF', [2]],
    ['goood', [2]],
    ['nothing here', []],
  ])('%s', (text, expected) => {
    expect(weights(text)).toEqual(expected)
  })

  it('takes a phrase as a whole, and does not turn around what it turns around itself', () => {
    expect(weights('not worth')).toEqual([-3])
    expect(weights('worth')).toEqual([-1])
  })
})

it('knows the words that its language has a use for', () => {
  const known = messageTokens('very good disappointment today').filter((token) => knowsWord(vocabulary, token))
  expect(known.map(({ key }) => key)).toEqual(['very', 'good', 'disappointment'])
})
