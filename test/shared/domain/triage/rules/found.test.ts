import { expect, it } from 'vitest'

import { found } from '#shared/domain/triage/rules/found'
import { lexicon } from '#shared/domain/triage/rules/lexicon'
import { needs } from '#shared/domain/triage/rules/needs'
import { phraseReader } from '#shared/domain/triage/rules/phrase'
import { readText } from '#shared/domain/triage/rules/readText'
import { tokens } from '#shared/domain/triage/rules/tokens'

function foundIn(text: string, patterns: readonly string[], unless: readonly string[] = []): readonly string[] {
  const words = lexicon({})
  const compiled = (written: string) => {
    const pattern = words.pattern(phraseReader({})(written))
    return { pattern, needs: needs(pattern) }
  }
  const rule = {
    id: 'x',
    topic: 'damaged',
    tier: 3,
    patterns: patterns.map(compiled),
    unless: unless.map(compiled),
  } as const
  const read = tokens(text)
  return found([rule], readText(read, words)).map(({ at }) => text.slice(read[at.from]?.start, read[at.to - 1]?.end))
}

it('finds a rule once where its patterns overlap', () => {
  expect(foundIn('came in two pieces', ['in .. pieces', 'came in', 'two'])).toEqual(['came in', 'two'])
})

it('finds nothing that touches an exception', () => {
  expect(foundIn('not broken, broken', ['broken'], ['not broken'])).toEqual(['broken'])
})

it('shows no more places than anybody reads', () => {
  expect(foundIn('broken '.repeat(100), ['broken'])).toHaveLength(8)
})
