import { describe, expect, it } from 'vitest'

import type { Change } from '#shared/domain/shop/change'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { aVerdict } from '#test/builders/verdicts'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createCrisisMemory } from '../../../../src/main/services/crisis/crisisMemory'

const dayMs = 86_400_000
const now = Date.UTC(2026, 10, 25, 10)

function said(who: string, at: number, kind: 'mention' | 'directMessage' = 'mention'): readonly Change[] {
  const conversation = aConversation({ id: who, threadId: who, customerId: who, identityId: `x:${who}`, kind })
  const message = aMessage({ id: `m-${who}`, remoteId: who, conversationId: who, sentAt: at, receivedAt: at })
  return [
    { type: 'identitySeen', identity: anIdentity({ id: `x:${who}`, remoteId: who }) },
    { type: 'customerMet', customer: aCustomer({ id: who, identityIds: [`x:${who}`] }) },
    { type: 'conversationOpened', conversation },
    { type: 'messageArrived', message },
    { type: 'messageTriaged', messageId: message.id, conversationId: who, verdict: aVerdict() },
  ]
}

async function remembered(...changes: readonly Change[]) {
  const store = createMemoryStore([
    { type: 'accountConnected', account: anAccount({ connectedAt: now - 90 * dayMs }) },
    ...changes,
  ])
  const memory = createCrisisMemory({ store })
  store.onCommit((news) => memory.follow(news, now))
  await memory.gather(now)
  const ids = async () => (await memory.publicMessages(now)).map(({ id }) => id)
  return { store, memory, ids }
}

describe('what the crisis watch remembers', () => {
  it('is what was written in public in the last weeks, whether it was there before or came since', async () => {
    const { store, ids } = await remembered(
      ...said('old', now - 80 * dayMs),
      ...said('known', now - 40 * dayMs),
      ...said('private', now - dayMs, 'directMessage'),
    )
    await store.commit(() => said('new', now - 1_000))
    expect(await ids()).toEqual(['m-known', 'm-new'])
  })

  it('goes by who somebody is now, and forgets who is erased', async () => {
    const { store, memory, ids } = await remembered(...said('one', now - 2_000), ...said('two', now - 1_000))
    expect(memory.complainers(now - dayMs, 'anywhere').size).toBe(2)
    const joined = aCustomer({ id: 'one', identityIds: ['x:one', 'x:two'] })
    await store.commit(() => [{ type: 'customerMet', customer: joined }])
    expect([...memory.complainers(now - dayMs, 'anywhere')]).toEqual(['one'])
    await store.commit(() => [{ type: 'customerErased', customerId: 'one', at: now }])
    expect(await ids()).toEqual(['m-two'])
  })

  it('forgets what is deleted, and minds what is read otherwise', async () => {
    const { store, memory } = await remembered(...said('one', now - 2_000), ...said('two', now - 1_000))
    const calm = aVerdict({ tier: 1, sentiment: 'positive' })
    await store.commit(() => [
      { type: 'messageDeleted', messageId: 'm-one', conversationId: 'one', deletedAt: now },
      { type: 'messageTriaged', messageId: 'm-two', conversationId: 'two', verdict: calm },
    ])
    expect(memory.complainers(now - dayMs, 'anywhere').size).toBe(0)
  })

  it('begins where the first message was read, and not before the first account', async () => {
    const { memory } = await remembered(...said('one', now - 10 * dayMs))
    expect(memory.watchedSince()).toBe(now - 10 * dayMs)
  })

  it('finds the complaints of a crisis of long ago all the same', async () => {
    const { memory } = await remembered(...said('old', now - 80 * dayMs), ...said('new', now - dayMs))
    const found = async (since: number) => (await memory.complaints(since, now)).map(({ id }) => id)
    expect(await found(now - 81 * dayMs)).toEqual(['m-old', 'm-new'])
    expect(await found(now - 2 * dayMs)).toEqual(['m-new'])
  })
})
