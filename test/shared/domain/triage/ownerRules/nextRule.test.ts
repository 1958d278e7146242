import { describe, expect, it } from 'vitest'

import { nextRule } from '#shared/domain/triage/ownerRules/nextRule'
import type { OwnerRule } from '#shared/domain/triage/ownerRules/ownerRule'
import { anOwnerRule } from '#test/builders/ownerRules'

const shopWith = (...rules: readonly OwnerRule[]) => ({ ownerRules: new Map(rules.map((rule) => [rule.id, rule])) })
const written = { sets: { tier: 1 as const }, conversationId: 'conversation', quote: 'It came broken' }

describe('nextRule', () => {
  it('takes the place of one about the same words, however written, and keeps what that one said beside it', () => {
    const shop = shopWith(
      anOwnerRule({ about: { words: ['Vase', 'BROKEN'] }, sets: { tier: 3, sentiment: 'neutral' } }),
    )
    const { rule, replaces } = nextRule(
      shop,
      { ...written, about: { words: ['broken', 'vase'] } },
      { id: 'new', now: 9_000 },
    )
    expect(replaces).toEqual(['rule'])
    expect(rule).toMatchObject({ id: 'new', createdAt: 9_000, sets: { tier: 1, sentiment: 'neutral' } })
  })

  it('leaves rules about other words, other messages or one customer alone', () => {
    const here = { conversationId: 'conversation', messageIds: ['message'] }
    const shop = shopWith(anOwnerRule({ id: 'words' }), anOwnerRule({ id: 'from', about: here, from: 'customer' }))
    expect(nextRule(shop, { ...written, about: here }, { id: 'new', now: 9_000 }).replaces).toEqual([])
  })

  it('is the newest even where the clock was set back', () => {
    const shop = shopWith(anOwnerRule({ createdAt: 70_000 }))
    const made = nextRule(shop, { ...written, about: { words: ['other'] } }, { id: 'new', now: 9_000 })
    expect(made.rule.createdAt).toBe(70_001)
  })
})
