import { expect, it } from 'vitest'

import { lexicon } from '#shared/domain/triage/rules/lexicon'
import { phraseReader } from '#shared/domain/triage/rules/phrase'
import { readText } from '#shared/domain/triage/rules/readText'
import { tokens } from '#shared/domain/triage/rules/tokens'

it('counts sentences and remembers where slots are filled', () => {
  const words = lexicon({})
  words.pattern(phraseReader({})('late <name>'))
  const { places, sentences } = readText(tokens('Late again. Too late, Anna? Yes'), words)
  expect(sentences).toEqual([0, 0, 1, 1, 1, 1, 2])
  expect(places.get(0)).toEqual([0, 3])
  expect(places.get(1)).toEqual([0, 2, 4, 6])
})

it('reads an empty text', () => {
  expect(readText([], lexicon({}))).toMatchObject({ tokens: [], slots: [], sentences: [] })
})
