import type { Capabilities } from '#shared/domain/accounts/capabilities'
import type { AppError } from '#shared/domain/errors'
import type { Reply } from '#shared/domain/outbox/reply'
import { fail, ok } from '#shared/domain/result'
import type { Change } from '#shared/domain/shop/change'
import type { Channel } from '../../src/main/channels/channel'
import { createSender, type Sender } from '../../src/main/services/sender'
import type { WithSession } from '../../src/main/services/withSession'
import { openedShop } from '../builders/aShop'
import { aConversation, aMessage } from '../builders/conversations'
import { aReply } from '../builders/replies'
import { aSession, createFakeChannel } from './fakeChannel'
import { createFakeClock } from './fakeClock'
import { createFakeNetwork } from './fakeNetwork'
import { createMemoryPictures } from './memoryPictures'
import { createMemoryStore, type MemoryStore } from './memoryStore'

export type Verdict = {
  /** Replies the network holds more than once. */
  readonly duplicates: readonly string[]
  /** Replies that nobody has: neither the network nor the outbox. */
  readonly lost: readonly string[]
  /** Replies shown as sent that the network does not hold under that id. */
  readonly falselySent: readonly string[]
}

export type DeliveryStage = ReturnType<typeof createDeliveryStage>

/** A shop with a sender, a network that keeps a ledger, a disk that outlives crashes, and time in the test's hand. */
export function createDeliveryStage(capabilities: Partial<Capabilities> = {}) {
  const clock = createFakeClock()
  const network = createFakeNetwork(clock)
  const pictures = createMemoryPictures()
  const logged: string[] = []
  let store: MemoryStore = createMemoryStore(openedShop)
  let sender = createStageSender()
  /** What the session service does for the sender, without a vault; `null`: a good session. */
  let sessionTrouble: AppError | null = null

  /** A process that is dead sends nothing more; one whose request is out takes the answer with it. */
  function createStageChannel(own: MemoryStore): Channel {
    const channel = createFakeChannel({ network, capabilities })
    return {
      ...channel,
      send: (_session, reply, files) =>
        own.isCrashed() ? new Promise(() => {}) : network.send(reply, () => own.crash(), files),
    }
  }

  function createStageSender(): Sender {
    const ownStore = store
    const channel = createStageChannel(ownStore)
    const withSession: WithSession = async (accountId, use, isExpired) => {
      if (sessionTrouble) return fail(sessionTrouble)
      const answer = await use(aSession)
      if (!isExpired(answer)) return ok(answer)
      const second = await use(aSession)
      if (!isExpired(second)) return ok(second)
      await ownStore.commit(() => [{ type: 'accountSignInEnded', accountId, at: clock.now() }])
      return fail({ code: 'authExpired' })
    }
    return createSender({
      store,
      channelById: () => channel,
      withSession,
      readPicture: pictures.read,
      clock,
      random: () => 0,
      log: (event) => logged.push(event),
    })
  }

  function verdict(): Verdict {
    const replies = [...store.shop().replies.values()]
    const created = (id: string) => network.ledger.filter((entry) => entry.replyId === id)
    return {
      duplicates: replies.filter(({ id }) => created(id).length > 1).map(({ id }) => id),
      lost: replies.filter((reply) => isOver(reply) && created(reply.id).length === 0).map(({ id }) => id),
      falselySent: replies.filter((reply) => isFalselySent(reply)).map(({ id }) => id),
    }
  }

  function isOver({ delivery }: Reply): boolean {
    return delivery.state === 'sent' || delivery.state === 'discarded'
  }

  function isFalselySent({ delivery, id }: Reply): boolean {
    if (delivery.state !== 'sent') return false
    return !network.ledger.some((entry) => entry.replyId === id && entry.remoteId === delivery.remoteId)
  }

  return {
    clock,
    network,
    pictures,
    logged,
    verdict,
    store: () => store,
    sender: () => sender,
    setSessionTrouble: (trouble: AppError | null) => {
      sessionTrouble = trouble
    },
    commit: (...changes: Change[]) => store.commit(() => changes),
    /** Puts replies into the outbox, each to its own conversation's thread; they may leave at once. */
    queue: (...replies: Partial<Reply>[]) =>
      store.commit(() => replies.map((parts) => ({ type: 'replyQueued', reply: replyInThread(parts, clock.now()) }))),
    /** One more conversation to answer in. */
    openConversation: (id: string) =>
      store.commit(() => [
        { type: 'conversationOpened', conversation: aConversation({ id, threadId: id }) },
        {
          type: 'messageArrived',
          message: aMessage({ id: `${id}-message`, conversationId: id, remoteId: `${id}-10` }),
        },
      ]),
    delivery: (replyId = 'reply') => store.shop().replies.get(replyId)?.delivery,
    start: async () => {
      sender.start()
      await clock.settle()
    },
    /** The process dies where it stands and a new one starts. */
    restart: async () => {
      clock.forgetTimers()
      store = store.reopen()
      sender = createStageSender()
      sender.start()
      await clock.settle()
    },
  }
}

function replyInThread(parts: Partial<Reply>, queuedAt: number): Reply {
  const reply = aReply({ queuedAt, ...parts })
  if (reply.conversationId === 'conversation') return reply
  const threadId = reply.conversationId
  return { ...reply, target: { ...reply.target, threadId, inReplyToRemoteId: `${threadId}-10` } }
}

export const allIsWell: Verdict = { duplicates: [], lost: [], falselySent: [] }
