import { expect, it } from 'vitest'

import { tagsIn } from '#shared/domain/brand/tagsIn'

it.each([
  ['#Acme_Mugs!', [['hashtag', '#Acme_Mugs', ['acmemugs']]]],
  ['C#acme &#39;', []],
  ['ask @Mottle.and.Loam.', [['handle', '@Mottle.and.Loam', ['mottleandloam', 'mottle']]]],
  ['@acme@clay.example, hi', [['handle', '@acme', ['acme']]]],
  ['hello@acme.example', []],
  ['@acme.example', [['handle', '@acme.example', ['acmeexample', 'acme']]]],
  [
    '＠acme and #łódź',
    [
      ['hashtag', '#łódź', ['lodz']],
      ['handle', '＠acme', ['acme']],
    ],
  ],
])('finds the tags of %j', (text, tags) => {
  expect(tagsIn(text).map(({ kind, start, end, names }) => [kind, text.slice(start, end), names])).toEqual(tags)
})
