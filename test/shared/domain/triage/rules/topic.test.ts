import { expect, it } from 'vitest'

import { isTopic, subjectTiers, urgentTopics } from '#shared/domain/triage/rules/topic'

it('has in the list of urgent topics exactly those of tier 3', () => {
  const urgent = Object.entries(subjectTiers).filter(([, tier]) => tier === 3)
  const subjects = urgent.map(([subject]) => subject)
  expect(subjects).toEqual([...urgentTopics, 'threat', 'calledOut'])
})

it('tells topics from signals', () => {
  expect(isTopic('damaged')).toBe(true)
  expect(isTopic('praise')).toBe(false)
})
