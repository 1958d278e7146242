import { expect, it } from 'vitest'

import type { Fact } from '#shared/domain/triage/rules/fact'
import { staffFacts, withStaffTier } from '#shared/domain/triage/rules/staffFacts'
import { tokens } from '#shared/domain/triage/rules/tokens'

const at = { start: 0, end: 1 }
const staff: Fact = { topic: 'staff', tier: 1, ruleId: 'x', at }

it('finds names as whole words, with and without accents', () => {
  const places = (text: string) =>
    staffFacts(tokens(text), ['Zoë', 'Ann']).map(({ at }) => text.slice(at.start, at.end))
  expect(places('Annual greetings to zoe and Ann')).toEqual(['zoe', 'Ann'])
})

it.each([
  ['abuse', 'en.abuse.insult', 3],
  ['threat', 'en.threat.harm', 3],
  ['service', 'en.service.attitude', 3],
  ['service', 'en.service.noAnswer', 1],
  ['praise', 'en.praise.words', 1],
] as const)('with %s (%s) a name is of tier %i', (topic, ruleId, tier) => {
  const [named] = withStaffTier([staff, { topic, tier: 2, ruleId, at }])
  expect(named?.tier).toBe(tier)
})
