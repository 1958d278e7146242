import { describe, expect, it } from 'vitest'

import { ownerChoices } from '#shared/domain/outbox/ownerChoices'
import { deliveries } from '#test/builders/replies'

const inDoubt = ['takeBack', 'sendAgain', 'answerOnWeb', 'markSent', 'discard']

describe('ownerChoices', () => {
  it.each([
    ['queued', ['takeBack', 'sendNow', 'answerOnWeb', 'discard']],
    ['sending', []],
    ['waiting', ['takeBack', 'retry', 'answerOnWeb', 'discard']],
    ['failed', ['takeBack', 'retry', 'answerOnWeb', 'discard']],
    ['handedOver', ['takeBack', 'answerOnWeb', 'markSent', 'discard']],
    ['sent', []],
    ['discarded', []],
  ] as const)('of a reply that is %s are %j', (state, choices) => {
    expect([...ownerChoices(deliveries[state], true)].sort()).toEqual([...choices].sort())
  })

  it('about a reply in doubt wait while Shopbell is still looking, except to say that it is there', () => {
    expect(ownerChoices(deliveries.unconfirmed, true)).toEqual(['markSent'])
  })

  it('about a reply in doubt are the owner’s once Shopbell has given up looking', () => {
    const asked = { ...deliveries.unconfirmed, nextLookAt: null }
    expect([...ownerChoices(asked, true)].sort()).toEqual([...inDoubt, 'lookAgain'].sort())
  })

  it('about a reply in doubt are the owner’s where nobody can look', () => {
    expect([...ownerChoices(deliveries.unconfirmed, false)].sort()).toEqual([...inDoubt].sort())
  })
})
