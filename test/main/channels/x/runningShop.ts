import { vi } from 'vitest'

import type { Picture } from '#shared/domain/pictures/picture'
import { ok } from '#shared/domain/result'
import { anAccount } from '#test/builders/arrivals'
import { createMemoryPictures } from '#test/fakes/memoryPictures'
import { createMemoryStore } from '#test/fakes/memoryStore'
import type { Channel } from '../../../../src/main/channels/channel'
import { createOutbox } from '../../../../src/main/services/outbox'
import { createPoller } from '../../../../src/main/services/poller'
import type { Clock } from '../../../../src/main/services/ports'
import { createSender } from '../../../../src/main/services/sender'
import type { WithSession } from '../../../../src/main/services/withSession'
import type { ConnectedX } from './connectedX'
import { noTriage } from '#test/fakes/noTriage'

const accountId = 'x:shop'

/** The real poller, sender and outbox on a connected loopback X. Polls when told; the sender's timers run in `pass`. */
export function runningShop({ x, channel, session, clock }: ConnectedX, brandTerms: string[] = []) {
  const options = { brandTerms, dailyLimitUsd: null }
  const account = anAccount({ id: accountId, remoteUserId: x.shop.id, handle: x.shop.username, options })
  const store = createMemoryStore([{ type: 'accountConnected', account }])
  const timers = createTimers(clock)
  const withSession: WithSession = async (_id, use) => ok(await use(session))
  let count = 0
  let beforeSendAnswers = async () => {}
  const sending: Channel = {
    ...channel,
    async send(...parts) {
      const outcome = await channel.send(...parts)
      await beforeSendAnswers()
      return outcome
    },
  }
  const newId = () => `id-${(count += 1)}`
  const common = { store, withSession, random: () => 0, log: () => {} }
  const pollerClock: Clock = { now: () => clock.now, after: () => () => {} }
  const poller = createPoller({
    ...common,
    triage: noTriage,
    channelOf: () => channel,
    clock: pollerClock,
    newId,
    onHealth: () => {},
    onRecovered: () => {},
  })
  const pictures = createMemoryPictures()
  const readPicture = pictures.read
  const sender = createSender({ ...common, channelById: () => sending, readPicture, clock: timers.clock })
  const outbox = createOutbox({
    store,
    channelById: () => channel,
    clock: timers.clock,
    newId,
    openPage: async () => ok(undefined),
    copyText: () => ok(undefined),
  })
  poller.start()
  sender.start()
  const entries = () => [...store.shop().conversations.values()]

  return {
    outbox,
    pictures,
    poll: () => poller.fetchNow(accountId),
    pass: timers.pass,
    entries,
    onlyEntry: () => {
      const [entry] = entries()
      if (!entry) throw new Error('No conversation is there')
      return entry
    },
    messages: async (conversationId: string) => {
      const page = await store.messages(conversationId, null, 50)
      return page.ok ? page.value.messages : []
    },
    delivery: (replyId: string) => store.shop().replies.get(replyId)?.delivery,
    /** Something happens after X has published and before the sender hears of it. */
    beforeSendAnswers: (task: () => Promise<void>) => void (beforeSendAnswers = task),
    answer: async (text: string, own: readonly Picture[] = []): Promise<string> => {
      const [entry] = entries()
      if (!entry) throw new Error('Nobody has written')
      const input = { conversationId: entry.conversation.id, answersMessageId: null, seenRevision: entry.revision }
      const queued = await outbox.queueReply({
        ...input,
        text,
        thenDone: false,
        plannedAt: null,
        asThread: false,
        pictures: own,
      })
      if (!queued.ok) throw new Error(queued.error.code)
      return queued.value.replyId
    },
    until: (replyId: string, state: string) =>
      vi.waitFor(() => {
        const now = store.shop().replies.get(replyId)?.delivery.state
        if (now !== state) throw new Error(`The reply is ${now ?? 'nowhere'}`)
      }),
    stop: () => {
      poller.stop()
      return sender.stop()
    },
  }
}

/** Timers that run when a test lets time pass, on the clock the loopback X goes by. */
function createTimers(clock: { now: number }) {
  let waiting: readonly { readonly at: number; readonly task: () => void }[] = []
  return {
    clock: {
      now: () => clock.now,
      after(delayMs, task) {
        const timer = { at: clock.now + delayMs, task }
        waiting = [...waiting, timer]
        return () => void (waiting = waiting.filter((other) => other !== timer))
      },
    } satisfies Clock,
    pass(ms: number): void {
      clock.now += ms
      const due = waiting.filter(({ at }) => at <= clock.now)
      waiting = waiting.filter(({ at }) => at > clock.now)
      for (const { task } of due) task()
    },
  }
}
