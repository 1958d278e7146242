import { expect, it } from 'vitest'

import { mergedLexicon } from '#shared/domain/triage/lexicon/mergedLexicon'
import { readDictionary } from '#shared/domain/triage/lexicon/readDictionary'

it('knows what any of them knows, the first one counting most', () => {
  const one = readDictionary('-2: cheap ok*\n-3: not_good').lexicon
  const other = readDictionary('2: cheap nice\n1: ok*\n-4: not_good_enough').lexicon
  const merged = mergedLexicon([one, other])
  expect(Object.fromEntries(merged.weights)).toEqual({ cheap: -2, nice: 2 })
  expect(Object.fromEntries(merged.stems)).toEqual({ ok: -2 })
  expect(merged.phrases.get('not')?.map(({ weight }) => weight)).toEqual([-4, -3])
})
