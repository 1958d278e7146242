import { expect, it } from 'vitest'

import { letterErrors } from '#shared/domain/brand/letterErrors'

const texts = (word: string, kind: string) =>
  letterErrors(word, ['en'])
    .filter((one) => one.kind === kind)
    .map(({ text }) => text)

it.each([
  ['droppedLetter', 'abba', ['bba', 'abb']],
  ['undoubledLetter', 'abba', ['aba']],
  ['doubledLetter', 'abba', ['aabba', 'abbaa']],
  ['swappedLetters', 'abba', ['baba', 'abab']],
  ['droppedLetter', 'łó', ['ó', 'ł']],
])('%s: %s', (kind, word, found) => expect(texts(word, kind)).toEqual(found))

it('hits a key beside the right one', () => {
  expect(texts('q', 'neighbourKey').toSorted()).toEqual(['a', 'w'])
})

it('takes an error in the first letter for less likely', () => {
  const weight = (text: string) => letterErrors('rana', ['en']).find((one) => one.text === text)?.weight ?? 0
  expect(weight('ana')).toBeLessThan(weight('raa'))
  expect(weight('ranna')).toBeGreaterThan(weight('raana'))
})
