import type { AppError } from '#shared/domain/errors'
import type {
  OutgoingReply,
  PictureFile,
  SendOutcome,
  SentSearch,
  SentSearchAnswer,
} from '../../src/main/channels/channel'
import type { Clock } from '../../src/main/services/ports'
import { fail, ok, type Result } from '#shared/domain/result'

/** What the network really created: the truth that every test is held against. */
export type LedgerEntry = {
  readonly replyId: string
  readonly remoteId: string
  readonly text: string
  readonly threadId: string
  readonly inReplyTo: string | null
  readonly at: number
}

/** What happens to one send: whether the network creates the message, then what our side hears of it. */
export type Happening = {
  readonly isCreated: boolean
  readonly heard: 'accepted' | 'nothing' | 'bug' | Exclude<SendOutcome, { type: 'accepted' }>
  /** The process dies with the answer on its way. */
  readonly dies?: boolean
}

export type FakeNetwork = {
  readonly ledger: readonly LedgerEntry[]
  /** The pictures of every send that reached the network. */
  readonly files: readonly (readonly PictureFile[])[]
  /** Every send that reached the network, with its time. */
  readonly tries: readonly { readonly replyId: string; readonly at: number }[]
  readonly looks: readonly { readonly replyId: string; readonly at: number }[]
  /** What the next sends meet, in order; after these all goes well. */
  readonly happenings: Happening[]
  /** What the next looks meet: an error, or `bug`; after these all goes well. */
  readonly lookFailures: (AppError | 'bug')[]
  /** Sends are accepted this often per window, then refused with the window's end. */
  setLimit(count: number, windowMs: number): void
  /** A message is found only this long after it was created. */
  setVisibleAfter(ms: number): void
  /** `die` ends the process that sends. */
  send(reply: OutgoingReply, die?: () => void, files?: readonly PictureFile[]): Promise<SendOutcome>
  find(search: SentSearch): Promise<Result<SentSearchAnswer>>
  /** The owner, or somebody with their phone, posts by hand. */
  post(entry: Omit<LedgerEntry, 'replyId'>): void
}

export function createFakeNetwork(clock: Clock): FakeNetwork {
  const ledger: LedgerEntry[] = []
  const allFiles: (readonly PictureFile[])[] = []
  const tries: { replyId: string; at: number }[] = []
  const looks: { replyId: string; at: number }[] = []
  const happenings: Happening[] = []
  const lookFailures: (AppError | 'bug')[] = []
  let limit = { count: Infinity, windowMs: 1 }
  let visibleAfterMs = 0

  function create(reply: OutgoingReply): string {
    const remoteId = String(1000 + ledger.length)
    const { threadId, inReplyToRemoteId } = reply.target
    ledger.push({
      replyId: reply.id,
      remoteId,
      text: reply.text,
      threadId,
      inReplyTo: inReplyToRemoteId,
      at: clock.now(),
    })
    return remoteId
  }

  function limitedUntil(): number | null {
    const windowStart = Math.floor(clock.now() / limit.windowMs) * limit.windowMs
    const used = ledger.filter((entry) => entry.at >= windowStart).length
    return used >= limit.count ? windowStart + limit.windowMs : null
  }

  return {
    ledger,
    files: allFiles,
    tries,
    looks,
    happenings,
    lookFailures,
    setLimit: (count, windowMs) => {
      limit = { count, windowMs }
    },
    setVisibleAfter: (ms) => {
      visibleAfterMs = ms
    },
    post: (entry) => ledger.push({ ...entry, replyId: '' }),
    async send(reply, die = () => {}, files = []) {
      allFiles.push(files)
      tries.push({ replyId: reply.id, at: clock.now() })
      const retryAt = limitedUntil()
      if (retryAt !== null) return { type: 'deferred', retryAt, reason: { code: 'rateLimited', retryAt } }
      const { isCreated, heard, dies } = happenings.shift() ?? { isCreated: true, heard: 'accepted' }
      const remoteId = isCreated ? create(reply) : ''
      if (dies) die()
      if (heard === 'nothing' || dies) return new Promise(() => {})
      if (heard === 'bug') throw new TypeError('a bug in the channel')
      if (heard !== 'accepted') return heard
      const cost = { resource: 'sentReply', key: remoteId, usd: 0.01, at: clock.now() } as const
      return { type: 'accepted', remoteId, permalink: `https://network.example/${remoteId}`, costs: [cost] }
    },
    async find({ reply, startedAt, answeredAt, claimedRemoteIds }) {
      looks.push({ replyId: reply.id, at: clock.now() })
      const failure = lookFailures.shift()
      if (failure === 'bug') throw new TypeError('a bug in the channel')
      if (failure) return fail(failure)
      const found = ledger.find(
        (entry) =>
          entry.text === reply.text &&
          entry.threadId === reply.target.threadId &&
          entry.inReplyTo === reply.target.inReplyToRemoteId &&
          (entry.at >= (startedAt ?? 0) - 5 * 60_000 || entry.at >= (answeredAt ?? Infinity)) &&
          entry.at + visibleAfterMs <= clock.now() &&
          !claimedRemoteIds.has(entry.remoteId),
      )
      const cost = { resource: 'ownedPost', key: `look-${looks.length}`, usd: 0.001, at: clock.now() } as const
      return ok({ remoteId: found?.remoteId ?? null, permalink: null, costs: [cost] })
    },
  }
}
