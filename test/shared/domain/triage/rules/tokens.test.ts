import { expect, it } from 'vitest'

import { tokens } from '#shared/domain/triage/rules/tokens'

function words(text: string): readonly string[] {
  return tokens(text).map(({ word }) => word)
}

it('writes words without case, accents and English apostrophes', () => {
  expect(words("It hasn't ARRIVÉ, Łódź")).toEqual(['it', 'hasnt', 'arrive', 'lodz'])
  expect(words('don’t')).toEqual(['dont'])
})

it('parts what French elides', () => {
  expect(words("j'ai qu'une l'anse")).toEqual(['j', 'ai', 'qu', 'une', 'l', 'anse'])
})

it('keeps numbers, sums and addresses as one word each', () => {
  expect(words('£89.90 to me@shop.example or https://shop.example/a?b @brand 2x')).toEqual([
    '£',
    '89.90',
    'to',
    '@',
    'or',
    '@',
    '@',
    '2',
    'x',
  ])
})

it('knows where sentences and their parts begin', () => {
  const gaps = tokens('One, two. Three? Four\nfive').map(({ word, before }) => [word, before])
  expect(gaps).toEqual([
    ['one', 'sentence'],
    ['two', 'comma'],
    ['three', 'sentence'],
    ['?', 'none'],
    ['four', 'sentence'],
    ['five', 'sentence'],
  ])
})

it('remembers the places of the text as it was written, and what looks like a name', () => {
  const text = 'Ægir’s ﬁne'
  expect(tokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(['Ægir’s', 'ﬁne'])
  const names = (words: string) => tokens(words).map(({ isNameLike }) => isNameLike)
  expect(names('Anna SHOUTS at E\u0301mile')).toEqual([true, false, false, true])
  expect(names('Émile')).toEqual([true])
})
