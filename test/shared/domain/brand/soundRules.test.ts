import { expect, it } from 'vitest'

import { soundRules } from '#shared/domain/brand/soundRules'

const written = (rules: string, word: string) =>
  soundRules(rules).flatMap(({ from, to, weight }) =>
    [...word.matchAll(from)].map(({ 0: found, index }) => [
      word.slice(0, index) + to + word.slice(index + found.length),
      weight,
    ]),
  )

it.each([
  [
    'ph=f',
    'phoph',
    [
      ['foph', 1],
      ['phof', 1],
    ],
  ],
  ['ph=f*2', 'fox', [['phox', 2]]],
  ['gh>', 'night', [['nit', 1]]],
  ['gh>', 'nit', []],
  ['^kn=n', 'nakn', [['knakn', 1]]],
  ['le=el$', 'lemle', [['lemel', 1]]],
  [
    'c>k/ao',
    'cice caco',
    [
      ['cice kaco', 1],
      ['cice cako', 1],
    ],
  ],
])('%s turns %s into %j', (rules, word, results) => expect(written(rules, word)).toEqual(results))

it('reads many rules, and knows letters with accents', () => {
  expect(soundRules(' ó=u*3\n rz=ż ')).toHaveLength(4)
})
