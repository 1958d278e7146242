import { expect, it } from 'vitest'

import { readDictionary } from '#shared/domain/triage/lexicon/readDictionary'

it('has the first letters of every beginning, in words and at the head of phrases', () => {
  const { lexicon } = readDictionary('-2: disappoint* late ne_marche* perdu*_en_route')
  expect([...lexicon.starts]).toEqual(['dis', 'per'])
})
