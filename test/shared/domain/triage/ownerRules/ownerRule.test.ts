import { describe, expect, it } from 'vitest'

import { ownerRuleSchema } from '#shared/domain/triage/ownerRules/ownerRule'
import { anOwnerRule } from '#test/builders/ownerRules'

const isTaken = (parts: object) => ownerRuleSchema.safeParse({ ...anOwnerRule(), ...parts }).success

describe('a rule of the owner', () => {
  it('is about words or about messages, and says something', () => {
    expect(isTaken({})).toBe(true)
    expect(isTaken({ about: { conversationId: 'c', messageIds: ['m'] }, sets: { sentiment: 'positive' } })).toBe(true)
    expect(isTaken({ sets: {} })).toBe(false)
    expect(isTaken({ sets: { tier: 4 } })).toBe(false)
    expect(isTaken({ about: { words: [] } })).toBe(false)
    expect(isTaken({ about: { conversationId: 'c', messageIds: [] } })).toBe(false)
  })

  it.each([['a'], ['…!?'], ['x'.repeat(61)], ['  ']])('takes no %j for words', (words) => {
    expect(isTaken({ about: { words: [words] } })).toBe(false)
  })

  it('has at most eight words', () => {
    const words = Array.from({ length: 9 }, (_, index) => `word${index}`)
    expect(isTaken({ about: { words } })).toBe(false)
    expect(isTaken({ about: { words: words.slice(1) } })).toBe(true)
  })
})
