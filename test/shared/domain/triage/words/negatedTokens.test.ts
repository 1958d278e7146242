import { expect, it } from 'vitest'

import { messageTokens } from '#shared/domain/triage/words/messageTokens'
import { negatedTokens } from '#shared/domain/triage/words/negatedTokens'
import { aVocabulary } from '#test/builders/triage'

const { speech } = aVocabulary('negation: not ne nie', 'turn: but')

function negated(text: string): readonly string[] {
  const tokens = messageTokens(text)
  const marks = negatedTokens(tokens, speech)
  return tokens.filter((_, index) => marks[index] === 1).map(({ key }) => key)
}

it.each([
  ['not good at all today honestly', ['good', 'at', 'all', 'today']],
  ['not good, nice', ['good']],
  ['not good but nice', ['good']],
  ["it didn't arrive", ['arrive']],
  ['nie polecam', ['polecam']],
  ['all good', []],
])('%s', (text, expected) => {
  expect(negated(text)).toEqual(expected)
})
