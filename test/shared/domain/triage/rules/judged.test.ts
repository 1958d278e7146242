import { expect, it } from 'vitest'

import type { Found } from '#shared/domain/triage/rules/found'
import { judged } from '#shared/domain/triage/rules/judged'
import { lexicon } from '#shared/domain/triage/rules/lexicon'
import { readText } from '#shared/domain/triage/rules/readText'
import { tokens } from '#shared/domain/triage/rules/tokens'
import { type Signal, subjectTiers, type Topic } from '#shared/domain/triage/rules/topic'

const seen = (topic: Topic | Signal, from: number, name = 'x'): Found => ({
  rule: { id: `en.${topic}.${name}`, topic, tier: subjectTiers[topic], patterns: [], unless: [] },
  at: { from, to: from + 1 },
})

function left(text: string, ...all: readonly Found[]): readonly string[] {
  return judged(all, readText(tokens(text), lexicon({}))).map(({ rule }) => rule.topic)
}

it('drops what is only supposed in the same sentence, or asked under a supposition', () => {
  expect(left('if it broke', seen('supposed', 0), seen('damaged', 2))).toEqual(['supposed'])
  expect(left('if so. it broke?', seen('supposed', 0), seen('damaged', 3))).toEqual(['supposed'])
  expect(left('if so. it broke.', seen('supposed', 0), seen('damaged', 3))).toEqual(['supposed', 'damaged'])
})

it('keeps what the law, a thief or a fire does, whatever the if', () => {
  for (const topic of ['legal', 'security', 'safety'] as const)
    expect(left('if it burns?', seen('supposed', 0), seen(topic, 2))).toContain(topic)
})

it('drops what was told before it was settled, and keeps what comes after', () => {
  expect(left('lost then found', seen('undelivered', 0), seen('solved', 2))).toEqual(['solved'])
  expect(left('found then broken', seen('solved', 0), seen('damaged', 2))).toEqual(['solved', 'damaged'])
})

it('needs more than one everyday word in a happy message; thanks alone make none', () => {
  expect(left('lovely broken', seen('praise', 0, 'words'), seen('damaged', 1))).toEqual(['praise'])
  expect(left('broken thanks', seen('damaged', 0), seen('praise', 1, 'thanks'))).toEqual(['damaged', 'praise'])
  expect(left('lovely broken awful', seen('praise', 0, 'words'), seen('damaged', 1), seen('displeased', 2))).toContain(
    'damaged',
  )
})

it('takes "this instead of that" beside a wish for a wish', () => {
  expect(left('swap this instead', seen('change', 0), seen('damaged', 2, 'wrongItem'))).toEqual(['change'])
  expect(left('swap this broken', seen('change', 0), seen('damaged', 2))).toEqual(['change', 'damaged'])
  expect(left('which broken?', seen('advice', 0), seen('damaged', 1))).toEqual(['advice'])
})
