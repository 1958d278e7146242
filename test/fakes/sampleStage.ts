import { ok } from '#shared/domain/result'
import type { Account } from '#shared/domain/accounts/account'
import { createFakeClock } from './fakeClock'
import { createFakeUpkeep } from './fakeUpkeep'
import { localCrisisDesk } from './localCrisisDesk'
import { createMemoryPictures } from './memoryPictures'
import { createMemoryStore, type MemoryStore } from './memoryStore'
import { shippedTriage } from './shippedTriage'
import { silentBell } from './silentBell'
import type { Channel } from '../../src/main/channels/channel'
import { createSampleChannel } from '../../src/main/channels/sample/index'
import { sampleAccounts } from '../../src/main/channels/sample/sampleAccounts'
import { createOpenShop } from '../../src/main/services/openShop'
import { createSampleVault } from '../../src/main/services/sampleVault'

export type SampleStage = Awaited<ReturnType<typeof createSampleStage>>

/** The sample shop at work, with all of its services and the triage that is shipped, on a clock of the test's own. */
export async function createSampleStage(
  openedAt: number,
  withChannels: (channels: readonly Channel[]) => readonly Channel[] = (channels) => channels,
) {
  const clock = createFakeClock(openedAt)
  const memoryStore = createMemoryStore()
  // A disk takes its time to read, and others come in between.
  const store: MemoryStore = {
    ...memoryStore,
    message: async (...asked) => {
      await new Promise((resolve) => setImmediate(resolve))
      return memoryStore.message(...asked)
    },
  }
  const accounts = sampleAccounts(openedAt)
  const samples = accounts.map(({ channelId }) => createSampleChannel({ channelId, now: clock.now, openedAt }))
  const channels = withChannels(samples)
  /** Of each alert, how many people had complained. */
  const alerts: number[] = []
  let count = 0
  const shop = createOpenShop({
    ...{ kind: 'sample', folder: 'sample', store, upkeep: createFakeUpkeep(), isUpdated: false, clock },
    ...{ restore: { state: 'nothingToDo' }, vault: createSampleVault(), connectable: [] },
    channels: new Map(channels.map((channel) => [channel.id, channel])),
    desk: (signal) => ({ signal, open: async () => ok(undefined) }),
    random: () => 0,
    newId: () => `id-${(count += 1)}`,
    log: () => {},
    triage: shippedTriage,
    crisisDesk: localCrisisDesk,
    bell: {
      ...silentBell,
      alertOf: (people) => {
        alerts.push(people)
        return silentBell.alertOf(people)
      },
    },
    fetchPicture: async () => ok({ bytes: new Uint8Array(), type: 'image/svg+xml' }),
    pictureStore: createMemoryPictures(),
    openPage: async () => ok(undefined),
    copyText: () => ok(undefined),
    onChanged: () => {},
  })
  shop.start()
  const connected = accounts.filter(({ channelId }) => channels.some(({ id }) => id === channelId))
  await store.commit(() => connected.map((account: Account) => ({ type: 'accountConnected', account })))
  await clock.settle()

  return {
    shop,
    store,
    clock,
    alerts,
    /** Time passes in steps so short that every poll happens. */
    pass: async (ms: number) => {
      for (let left = ms; left > 0; left -= 60_000) await clock.advance(Math.min(left, 60_000))
    },
    startStorm: async () => {
      for (const channel of samples) channel.startStorm(clock.now())
      for (const { id } of connected) await shop.poller.fetchNow(id)
      await clock.settle()
    },
  }
}
