import { describe, expect, it } from 'vitest'

import { urgencyOf } from '#shared/domain/triage/urgencyOf'
import { aVerdict } from '#test/builders/verdicts'

const said = (messageId: string, parts: Parameters<typeof aVerdict>[0]) => ({ ...aVerdict(parts), messageId })

describe('urgencyOf', () => {
  it('counts trigger words and names wherever in what waits they occur', () => {
    const urgency = urgencyOf([
      said('1', { tier: 1, words: ['help'], namesOwner: true }),
      said('2', { tier: 3, words: ['help', 'refund'] }),
      said('3', { tier: 2 }),
    ])
    expect([urgency?.words, urgency?.namesOwner]).toEqual([['help', 'refund'], true])
  })

  it('names the rules behind the tier and behind the newest message, no others', () => {
    const urgency = urgencyOf([
      said('1', { tier: 1, ruleIds: ['old'] }),
      said('2', { tier: 3, by: 'owner', ruleIds: ['tier'] }),
      said('3', { tier: 2, ruleIds: ['kind', 'tier'] }),
    ])
    expect(urgency).toMatchObject({ by: 'owner', ruleIds: ['tier', 'kind'] })
  })

  it('has nothing of it where there is nothing', () => {
    expect(Object.keys(urgencyOf([said('1', {})]) ?? {})).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/words|namesOwner|ruleIds/)]),
    )
  })
})
