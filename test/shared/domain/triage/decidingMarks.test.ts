import { expect, it } from 'vitest'

import { decidingMarks } from '#shared/domain/triage/decidingMarks'
import { triageVersion } from '#shared/domain/triage/triaged'
import { anOwnerRule } from '#test/builders/ownerRules'

const text = 'Thanks, it came broken'
const fact = (topic: string, tier: 1 | 3, start: number, end: number) => ({ topic, tier, ruleId: 'en.x', start, end })

it('marks rules first, then facts without mere manners, the most urgent first, then what was learnt and its direction, but no mere comma', () => {
  const marks = decidingMarks(text, {
    triaged: {
      version: triageVersion,
      language: 'en',
      tier: 3,
      by: 'facts',
      messageClass: 'complaint',
      sentiment: 'negative',
      facts: [fact('displeased', 1, 0, 6), fact('faq', 1, 8, 10), fact('damaged', 3, 16, 22), fact('damaged', 3, 3, 3)],
    },
    decided: {
      tier: 3,
      tierWords: [
        { start: 16, end: 22, weight: 2 },
        { start: 6, end: 7, weight: 1 },
      ],
      mood: 'negative',
      moodWords: [{ start: 0, end: 6, weight: -1 }],
    },
    rules: [anOwnerRule({ about: { words: ['broken', 'came'] } })],
    place: { messageId: 'message', conversationId: 'conversation', customerId: null },
  })
  expect(marks).toEqual([
    { says: 'rule', ruleId: 'rule', start: 16, end: 22 },
    { says: 'rule', ruleId: 'rule', start: 11, end: 15 },
    { says: 'fact', topic: 'damaged', tier: 3, start: 16, end: 22 },
    { says: 'fact', topic: 'faq', tier: 1, start: 8, end: 10 },
    { says: 'urgency', tier: 3, isFor: true, start: 16, end: 22 },
    { says: 'mood', mood: 'negative', isFor: false, start: 0, end: 6 },
  ])
})
