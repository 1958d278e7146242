import { expect, it } from 'vitest'

import type { Triaged } from '#shared/domain/triage/triaged'
import { verdictOf } from '#shared/domain/triage/verdictOf'

const text = 'Why? The bowl came in smithereens and I was charged twice.'
const fact = (topic: string, tier: 1 | 2 | 3, words: string) => {
  const start = text.indexOf(words)
  return { topic, tier, ruleId: `en.${topic}`, start, end: start + words.length }
}
const triaged: Triaged = {
  version: 1,
  language: 'en',
  tier: 3,
  by: 'facts',
  messageClass: 'complaint',
  sentiment: 'negative',
  facts: [fact('asking', 1, 'Why?'), fact('quality', 2, 'bowl'), fact('damaged', 3, 'in smithereens')],
}

it('keeps what it is about, the most urgent first, and the words that made it so', () => {
  expect(verdictOf(text, triaged)).toEqual({
    version: 1,
    language: 'en',
    tier: 3,
    by: 'facts',
    messageClass: 'complaint',
    sentiment: 'negative',
    topics: ['damaged', 'quality'],
    evidence: 'in smithereens',
  })
})

it('has no words where no rule made the tier', () => {
  expect(verdictOf(text, { ...triaged, facts: [], by: 'model' })).toMatchObject({ topics: [], evidence: '' })
})
