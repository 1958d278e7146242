import { describe, expect, it } from 'vitest'

import { withOwnerRules } from '#shared/domain/triage/ownerRules/withOwnerRules'
import { anOwnerRule } from '#test/builders/ownerRules'
import { aVerdict } from '#test/builders/verdicts'

const place = { messageId: 'message', conversationId: 'conversation', customerId: 'customer' }
const read = aVerdict({ tier: 2, by: 'model', messageClass: 'question', sentiment: 'neutral', evidence: '' })
const text = 'Hello, my Vase came BROKEN, in two parts'

describe('withOwnerRules', () => {
  it('says what the owner says, by which rule, in the words that were found; what it is about stays', () => {
    expect(withOwnerRules(read, text, place, [anOwnerRule({ about: { words: ['broken', 'my vase'] } })])).toEqual({
      ...read,
      tier: 3,
      by: 'owner',
      evidence: 'BROKEN … my Vase',
      ruleIds: ['rule'],
    })
  })

  it('leaves a message alone in which one of the words is missing, or only part of a word is there', () => {
    for (const words of [['broken', 'cup'], ['brok'], ['broken my']])
      expect(withOwnerRules(read, text, place, [anOwnerRule({ about: { words } })])).toBe(read)
  })

  it('lets the newest rule decide, field by field', () => {
    const rules = [
      anOwnerRule({ id: 'new', createdAt: 9, sets: { tier: 1 } }),
      anOwnerRule({ id: 'old', createdAt: 2, sets: { tier: 3, messageClass: 'complaint' } }),
      anOwnerRule({ id: 'older', createdAt: 1, sets: { messageClass: 'spam', tier: 3 } }),
    ]
    expect(withOwnerRules(read, text, place, rules)).toMatchObject({
      tier: 1,
      messageClass: 'complaint',
      sentiment: 'neutral',
      ruleIds: ['new', 'old'],
    })
  })

  it('does not say that the owner made the tier where only the kind is the owner’s', () => {
    const verdict = withOwnerRules(read, text, place, [anOwnerRule({ sets: { messageClass: 'praise' } })])
    expect(verdict).toEqual({ ...read, messageClass: 'praise', ruleIds: ['rule'] })
  })

  it('is about the named messages alone, whatever they say', () => {
    const rule = anOwnerRule({ about: { conversationId: 'conversation', messageIds: ['other', 'message'] } })
    expect(withOwnerRules(read, '', place, [rule])).toMatchObject({ tier: 3, by: 'owner', evidence: '' })
    expect(withOwnerRules(read, text, { ...place, messageId: 'third' }, [rule])).toBe(read)
  })

  it('is about one customer where the owner says so', () => {
    const rule = anOwnerRule({ from: 'customer' })
    expect(withOwnerRules(read, text, place, [rule]).tier).toBe(3)
    expect(withOwnerRules(read, text, { ...place, customerId: 'other' }, [rule])).toBe(read)
    expect(withOwnerRules(read, text, { ...place, customerId: null }, [rule])).toBe(read)
  })

  it('reads five hundred rules made to be slow over a text made to be slow, and finds none', () => {
    const words = [Array.from({ length: 29 }, () => 'a').join(' ') + ' b']
    const rules = Array.from({ length: 500 }, (_, index) => anOwnerRule({ id: `${index}`, about: { words } }))
    expect(withOwnerRules(read, 'a '.repeat(5_000), place, rules)).toBe(read)
  })
})
