import { expect, it } from 'vitest'

import { readDictionary } from '#shared/domain/triage/lexicon/readDictionary'

it('reads words, beginnings of words, phrases and the small words that change others', () => {
  const { lexicon, speech } = readDictionary(
    [
      '# a comment',
      '',
      'negation: ne n’',
      'turn: mais',
      'boost 0.7: très',
      '-3: déçu* nul',
      '-2.5: ne_marche* :(',
      '2: bon',
    ].join('\n'),
  )
  expect([...lexicon.weights]).toEqual([
    ['nul', -3],
    [':(', -2.5],
    ['bon', 2],
  ])
  expect([...lexicon.stems]).toEqual([['decu', -3]])
  expect(lexicon.phrases.get('ne')).toEqual([
    {
      weight: -2.5,
      parts: [
        { key: 'ne', isStem: false },
        { key: 'marche', isStem: true },
      ],
    },
  ])
  expect([...speech.negations]).toEqual(['ne', "n'"])
  expect([...speech.turns]).toEqual(['mais'])
  expect([...speech.boosters]).toEqual([['tres', 0.7]])
})

it('takes the first weight of a word that stands twice, and the longest of phrases first', () => {
  const { lexicon } = readDictionary('-2: late not_good not_good_enough\n1: late')
  expect(lexicon.weights.get('late')).toBe(-2)
  expect(lexicon.phrases.get('not')?.map(({ parts }) => parts.length)).toEqual([3, 2])
})

it('tells the line that is of no kind', () => {
  expect(() => readDictionary('2: good\nbad words')).toThrow('line 2')
})
