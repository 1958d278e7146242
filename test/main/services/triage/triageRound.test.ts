import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { triageVersion, type Triaged } from '#shared/domain/triage/triaged'
import { openedShop } from '#test/builders/aShop'
import { aMessage } from '#test/builders/conversations'
import { anOwnerRule } from '#test/builders/ownerRules'
import { aVerdict } from '#test/builders/verdicts'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createTriageRound } from '../../../../src/main/services/triage/triageRound'

const triaged = (parts: Partial<Triaged> = {}): Triaged => ({
  version: triageVersion,
  language: 'en',
  tier: 3,
  by: 'facts',
  messageClass: 'complaint',
  sentiment: 'negative',
  facts: [{ topic: 'undelivered', tier: 3, ruleId: 'en.undelivered.where', start: 0, end: 5 }],
  ...parts,
})

function stage(changes: readonly Change[], canRead = true) {
  const store = createMemoryStore(changes)
  const asked: string[] = []
  const triage = {
    triage: async (messages: readonly { readonly text: string }[]) => {
      asked.push(...messages.map(({ text }) => text))
      return canRead ? messages.map(() => triaged()) : null
    },
  }
  const round = createTriageRound({ store, triage, log: () => {} })
  return { store, asked, round, entry: () => store.shop().conversations.get('conversation') }
}

describe('the round of reading', () => {
  it('reads what waits and was never read, once', async () => {
    const { store, asked, round, entry } = stage(openedShop)
    await round.start()
    expect(entry()?.urgency).toMatchObject({ tier: 3, topics: ['undelivered'], evidence: 'Where' })
    const written = store.log.length
    await round.start()
    expect(asked).toEqual(['Where is my parcel?'])
    expect(store.log).toHaveLength(written)
  })

  it('reads again what an older version read', async () => {
    const old: Change = {
      type: 'messageTriaged',
      conversationId: 'conversation',
      messageId: 'message',
      verdict: aVerdict({ version: 1, tier: 1 }),
    }
    const { asked, round, entry } = stage([...openedShop, old])
    await round.start()
    const isOlder = triageVersion > 1
    expect(asked).toHaveLength(isOlder ? 1 : 0)
    expect(entry()?.urgency?.tier).toBe(isOlder ? 3 : 1)
  })

  it('leaves alone what was answered, and everything where nobody can read', async () => {
    const answered: Change = {
      type: 'messageArrived',
      message: aMessage({ id: 'ours', remoteId: '11', direction: 'out', sentAt: 2_000 }),
    }
    const done = stage([...openedShop, answered])
    await done.round.start()
    expect(done.asked).toEqual([])
    const blind = stage(openedShop, false)
    const written = blind.store.log.length
    await blind.round.start()
    expect(blind.store.log).toHaveLength(written)
    expect(blind.entry()?.urgency).toBeNull()
  })

  it('holds to the owner’s rules', async () => {
    const rule: Change = {
      type: 'ownerRuleSaved',
      rule: anOwnerRule({ about: { words: ['parcel'] }, sets: { tier: 1 } }),
    }
    const { round, entry } = stage([...openedShop, rule])
    await round.start()
    expect(entry()?.urgency).toMatchObject({ tier: 1, by: 'owner', evidence: 'parcel', ruleIds: ['rule'] })
  })

  it('reads all that waits once more when words or names are others, and writes only what differs', async () => {
    const { store, asked, round, entry } = stage(openedShop)
    await round.start()
    const written = store.log.length
    await round.again()
    expect([asked.length, store.log.length]).toEqual([2, written])
    const settings = { triggerWords: { en: ['my parcel'] }, staffNames: ['Where'] }
    await store.commit(() => [{ type: 'settingsChanged', settings }])
    await round.again()
    expect(entry()?.urgency).toMatchObject({ words: ['my parcel'], namesOwner: true })
  })

  it('reads again what a rule had decided that is gone', async () => {
    const verdict = aVerdict({ tier: 1, by: 'owner', ruleIds: ['gone'] })
    const ruled: Change = { type: 'messageTriaged', conversationId: 'conversation', messageId: 'message', verdict }
    const { round, entry } = stage([...openedShop, ruled])
    await round.start()
    expect(entry()?.urgency).toMatchObject({ tier: 3, by: 'facts' })
  })

  it('leaves a message alone that was edited while it was read', async () => {
    const { store, round, entry } = stage(openedShop)
    const { message } = store
    const edited: Change = {
      type: 'messageTriaged',
      ...{ conversationId: 'conversation', messageId: 'message', verdict: aVerdict({ tier: 2 }) },
    }
    const slowly: typeof message = async (...at) => {
      await store.commit(() => [edited])
      return message(...at)
    }
    Object.assign(store, { message: slowly })
    await round.start()
    expect(entry()?.urgency?.tier).toBe(2)
  })

  it('ends when it is stopped', async () => {
    const { asked, round } = stage(openedShop)
    round.stop()
    await round.start()
    expect(asked).toEqual([])
  })
})
