import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { openedShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'
import { anOwnerRule } from '#test/builders/ownerRules'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { shippedTriage } from '#test/fakes/shippedTriage'
import { explainMessage } from '../../../../src/main/services/triage/explainMessage'
import { offeredWords } from '../../../../src/main/services/triage/offeredWords'

const text = 'My parcel never arrived. I am so angry, this is a scam!'
const written: Change = {
  type: 'messageArrived',
  message: aMessage({ id: 'angry', remoteId: '11', text, sentAt: 2_000 }),
}
const at = { conversationId: 'conversation', messageId: 'angry' }

function stage(...more: readonly Change[]) {
  const store = createMemoryStore([...openedShop, written, ...more])
  return { store, triage: shippedTriage }
}

async function explained(...more: readonly Change[]) {
  const answer = await explainMessage(stage(...more), at)
  if (!answer.ok) throw new Error(answer.error.code)
  return answer.value
}

describe('why a message is taken for what it is', () => {
  it('is said by facts and by what was learnt, each with its direction', async () => {
    const { verdict, marks, rules } = await explained()
    expect([verdict.tier, rules]).toEqual([3, []])
    const facts = marks.flatMap((mark) => (mark.says === 'fact' && mark.tier === 3 ? [mark] : []))
    expect(facts.map(({ start, end }) => text.slice(start, end)).join(' ')).toMatch(/never arrived/)
    const mood = marks.flatMap((mark) => (mark.says === 'mood' && mark.isFor ? [mark] : []))
    expect(mood.map(({ start, end }) => text.slice(start, end))).toContain('angry')
    expect(marks.some(({ says }) => says === 'urgency')).toBe(true)
  })

  it('is said by the owner’s rule where one decides', async () => {
    const { verdict, marks, rules } = await explained({
      type: 'ownerRuleSaved',
      rule: anOwnerRule({ about: { words: ['parcel'] }, sets: { tier: 1 } }),
    })
    expect([verdict.by, verdict.tier, rules.map(({ id }) => id)]).toEqual(['owner', 1, ['rule']])
    expect(marks[0]).toEqual({ says: 'rule', ruleId: 'rule', start: 3, end: 9 })
  })

  it('is not said of what the shop wrote, or where nobody can read', async () => {
    const ours: Change = {
      type: 'messageArrived',
      message: aMessage({ id: 'ours', remoteId: '12', direction: 'out', sentAt: 3_000 }),
    }
    const { store } = stage(ours)
    const blind = { ...shippedTriage, words: async () => null }
    expect(await explainMessage({ store, triage: shippedTriage }, { ...at, messageId: 'ours' })).toMatchObject({
      error: { code: 'notFound' },
    })
    expect(await explainMessage({ store, triage: blind }, at)).toMatchObject({ error: { code: 'triageUnavailable' } })
  })
})

it('offers the words that decided for a rule, and no little ones that were learnt', async () => {
  const offer = await offeredWords(stage(), 'conversation')
  expect(offer).toMatchObject({ ok: true, value: { messageId: 'angry', waiting: 2 } })
  const words = offer.ok ? offer.value.words : []
  expect(words.join(' ')).toMatch(/never arrived/)
  expect(words.filter((word) => word.length < 4)).toEqual([])
  expect(words.length).toBeLessThanOrEqual(8)
})
