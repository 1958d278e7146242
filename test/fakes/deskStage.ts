import { draftSaved, type DraftInput } from '#shared/domain/drafts/draftSaved'
import { fail, ok } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Channel } from '../../src/main/channels/channel'
import { createOutbox, type Outbox } from '../../src/main/services/outbox'
import { createSender, type Sender } from '../../src/main/services/sender'
import type { WithSession } from '../../src/main/services/withSession'
import { openedShop } from '../builders/aShop'
import { aSession, createFakeChannel, type FakeChannelParts } from './fakeChannel'
import { createFakeClock } from './fakeClock'
import { createFakeNetwork } from './fakeNetwork'
import { createMemoryStore, type MemoryStore } from './memoryStore'

export type DeskStage = ReturnType<typeof createDeskStage>

/** The owner at the reply desk: drafts, outbox and sender on a disk that outlives crashes, and a network with a ledger. */
export function createDeskStage(
  capabilities: FakeChannelParts['capabilities'] = {},
  shop: readonly Change[] = openedShop,
) {
  const clock = createFakeClock()
  const network = createFakeNetwork(clock)
  let count = 0
  let store = createMemoryStore(shop)
  let { outbox, sender } = atWork(store)

  function atWork(own: MemoryStore): { readonly outbox: Outbox; readonly sender: Sender } {
    const fake = createFakeChannel({ network, capabilities })
    const channel: Channel = {
      ...fake,
      privateThreadId: (ours, theirs) => `${ours}-${theirs}`,
      send: (_session, reply) => (own.isCrashed() ? new Promise(() => {}) : network.send(reply, () => own.crash())),
    }
    const channelById = () => channel
    const withSession: WithSession = async (_accountId, use) => ok(await use(aSession))
    const newId = () => `made-${++count}`
    const page = { openPage: async () => ok(undefined), copyText: () => ok(undefined) }
    return {
      outbox: createOutbox({ store: own, channelById, clock, newId, ...page }),
      sender: createSender({
        ...{ store: own, channelById, withSession, clock, random: () => 0, log: () => {} },
        readPicture: async () => fail({ code: 'pictureMissing' }),
      }),
    }
  }

  return {
    clock,
    network,
    store: () => store,
    outbox: () => outbox,
    reply: (id: string) => store.shop().replies.get(id),
    delivery: (id: string) => store.shop().replies.get(id)?.delivery,
    draft: (id = 'conversation') => store.shop().drafts.get(id),
    commit: (...changes: Change[]) => store.commit(() => changes),
    saveDraft: (input: DraftInput) => store.commit((current) => draftSaved(current, input, clock.now())),
    start: async () => {
      sender.start()
      await clock.settle()
    },
    /** The process dies where it stands and a new one starts. */
    restart: async () => {
      clock.forgetTimers()
      store = store.reopen()
      ;({ outbox, sender } = atWork(store))
      sender.start()
      await clock.settle()
    },
  }
}
