import { describe, expect, it } from 'vitest'

import { isAgainstShop } from '#shared/domain/crisis/crisisMessage'

describe('what is against the shop', () => {
  it.each([
    ['a complaint', { sentiment: 'negative', tier: 2, messageClass: 'complaint' }, true],
    ['anger of no known kind', { sentiment: 'negative', tier: 1 }, true],
    ['an outage that is told calmly', { sentiment: 'neutral', tier: 3, messageClass: 'question' }, true],
    ['thanks for a repair', { sentiment: 'positive', tier: 3, messageClass: 'praise' }, false],
    ['a question that was read as angry', { sentiment: 'negative', tier: 1, messageClass: 'question' }, false],
    ['somebody about to buy', { sentiment: 'negative', tier: 2, messageClass: 'purchase' }, false],
    ['a calm word', { sentiment: 'neutral', tier: 2, messageClass: 'other' }, false],
  ] as const)('%s: %j is %s', (_name, read, isAgainst) => {
    expect(isAgainstShop(read)).toBe(isAgainst)
  })
})
