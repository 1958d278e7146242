import { expect, it } from 'vitest'

import { compiledRules } from '#shared/domain/triage/rules/compiledRules'
import { ruleFiles } from '#shared/domain/triage/rules/ruleFiles'
import { tokens } from '#shared/domain/triage/rules/tokens'

it.each(['en', 'fr', 'pl'] as const)('mends slips of %s into words as texts are read', (language) => {
  const slips = Object.entries(ruleFiles[language].spelling)
  for (const [slip, meant] of slips)
    expect([slip, meant].map((word) => tokens(word).map((token) => token.word))).toEqual([[slip], [meant]])
  const { slotsOf } = compiledRules(language).lexicon
  expect(slips.filter(([slip, meant]) => slip !== meant && slotsOf(slip).size === 0)).toEqual([])
})
