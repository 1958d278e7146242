import { describe, expect, it } from 'vitest'

import { fail, ok } from '#shared/domain/result'
import { anAccount, anIdentity } from '#test/builders/arrivals'
import { aConversation, aCustomer, aMessage } from '#test/builders/conversations'
import { createFakeClock } from '#test/fakes/fakeClock'
import { createFakeUpkeep } from '#test/fakes/fakeUpkeep'
import { createMemoryPictures } from '#test/fakes/memoryPictures'
import { createMemoryStore } from '#test/fakes/memoryStore'
import { createShopData } from '../../../../src/main/services/data/shopData'
import type { Upkeep } from '../../../../src/main/store/upkeep'
import { missingExport } from '../exports/memoryExport'

function shopData(parts: Partial<Upkeep> = {}) {
  const store = createMemoryStore([
    { type: 'accountConnected', account: anAccount() },
    { type: 'identitySeen', identity: anIdentity({ displayName: 'Marta' }) },
    { type: 'customerMet', customer: aCustomer() },
    { type: 'conversationOpened', conversation: aConversation() },
    { type: 'messageArrived', message: aMessage() },
    { type: 'messageArrived', message: aMessage({ id: 'second', remoteId: '11' }) },
  ])
  let changes = 0
  const data = createShopData({
    isMine: true,
    folder: 'mine',
    store,
    pictureStore: createMemoryPictures(),
    upkeep: createFakeUpkeep(parts),
    restore: { state: 'nothingToDo' },
    clock: createFakeClock(1_000),
    onChanged: () => (changes += 1),
  })
  return { data, changes: () => changes }
}

const never = new Promise<never>(() => {})

describe('the shop’s data', () => {
  it('says what would be gone with a customer', async () => {
    const { data } = shopData()
    expect(await data.extent('conversation')).toEqual(
      ok({ customerId: 'customer', name: 'Marta', conversations: 1, messages: 2, drafts: 0, replies: 0 }),
    )
    expect(await data.extent('unknown')).toEqual(fail({ code: 'notFound' }))
  })

  it('does one long thing at a time and shows how far it is', async () => {
    const { data, changes } = shopData({
      erase: (_id, onProgress) => {
        onProgress?.({ done: 2, total: 7 })
        return never
      },
    })
    void data.erase('customer')
    const state = await data.state()
    expect(state.ok && state.value.task).toEqual({ kind: 'erase', done: 2, total: 7, canCancel: false })
    expect(await data.backUp()).toEqual(fail({ code: 'anotherTaskRuns' }))
    expect(changes()).toBe(2)
  })

  it('is free again after something went wrong, and says what', async () => {
    const { data } = shopData()
    expect(await data.backUp()).toEqual(fail({ code: 'diskFull' }))
    const state = await data.state()
    expect(state.ok && state.value.task).toBeNull()
  })

  it('imports nothing before an export was read, and remembers none that could not be', async () => {
    const { data } = shopData()
    expect(await data.import()).toEqual(fail({ code: 'notFound' }))
    expect((await data.readExport({ name: 'shop.json', source: missingExport })).ok).toBe(false)
    expect(await data.import()).toEqual(fail({ code: 'notFound' }))
  })

  it('tells when all of the log was read through', async () => {
    const { data } = shopData()
    const before = await data.state()
    expect(before.ok && before.value.damage.verifiedAt).toBeNull()
    data.verified()
    const after = await data.state()
    expect(after.ok && after.value.damage.verifiedAt).toBe(1_000)
  })
})
