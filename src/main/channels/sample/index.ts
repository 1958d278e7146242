import type { ChannelId } from '#shared/domain/accounts/channelId'
import { utcDay } from '#shared/domain/shop/keys'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Channel, FetchInput, OutgoingReply, Page, SendOutcome, SentSearch, Session } from '../channel'
import { customerAnswers } from './customerAnswers'
import { sampleHandle, sampleShopName, sampleUserId } from './sampleAccounts'
import { sampleCapabilities } from './sampleCapabilities'
import { profileCosts, readingCosts, sendingCosts } from './sampleCosts'
import { sampleProfile } from './sampleProfile'
import { samplePrivateThread } from './samplePrivateThread'
import { script, type Scripted } from './script'
import { mergedReplies, rememberedReplies, type SentReply } from './sentReply'
import { stormPage } from './stormPage'

const pageSize = 50

export type SampleParts = {
  readonly channelId: ChannelId
  /** The shop's clock, epoch ms; the owner may speed it up. */
  readonly now: () => number
  /** When the sample was opened, epoch ms: everything happens relative to it. */
  readonly openedAt: number
}

export type SampleChannel = Channel & {
  /** From now on three hundred people complain, here and on the other channels; see `stormScript`. */
  startStorm(at: number): void
}

/** A place where the sample shop's customers write: no network, no chance, the same day every time. */
export function createSampleChannel({ channelId, now, openedAt }: SampleParts): SampleChannel {
  const recorded = new Map<string, SentReply>()
  const session: Session = { remoteUserId: sampleUserId(channelId), secrets: {}, expiresAt: null }
  const reach = createReach(channelId, openedAt)
  let stormAt: number | null = null
  return {
    id: channelId,
    capabilities: sampleCapabilities[channelId],
    signIn: async () => ok({ session, handle: sampleHandle(channelId), displayName: sampleShopName }),
    renew: async () => ok(session),
    signOut: async () => ok(undefined),
    fetchNew: async (_session, input) => reach(input, recorded.values(), now(), stormAt),
    send: async (_session, reply) => accept(channelId, recorded, reply, now()),
    findSent: async (_session, search) => ok(found(recorded, search)),
    profile: async (_session, identity) => {
      const profile = sampleProfile(identity, openedAt, now())
      const postIds = profile.posts.map((post) => post.remoteId)
      return ok({ profile, costs: profileCosts(channelId, identity.remoteId, postIds, now()) })
    },
    ...(sampleCapabilities[channelId].canGoPrivate && {
      privateThreadId: (_ours: string, theirs: string) => samplePrivateThread(channelId, theirs),
    }),
    startStorm: (at) => {
      stormAt = at
    },
    webPage: (reply) => `https://${channelId}.example/threads/${encodeURIComponent(reply.target.threadId)}`,
  }
}

/**
 * Reads on from a cursor: `index` counts the script's arrivals, `sent` holds our accepted replies, `answeredUntil` the time
 * of the newest answer handed over, `storm` how far the last storm has come.
 */
function createReach(channelId: ChannelId, openedAt: number) {
  const all = script(channelId, openedAt)
  return (
    { cursor, budget }: FetchInput,
    recorded: Iterable<SentReply>,
    now: number,
    stormAt: number | null,
  ): Result<Page> => {
    const index = Number(cursor.index ?? 0)
    const scripted = all.slice(index, index + pageSize).filter((one) => one.at <= now)
    const storm = stormPage(channelId, cursor.storm, stormAt, { now, size: pageSize })
    const hasMore = storm.hasMore || (scripted.length === pageSize && (all[index + pageSize]?.at ?? Infinity) <= now)
    const sent = mergedReplies(rememberedReplies(cursor), recorded)
    const answers = hasMore ? [] : dueAnswers(channelId, sent, Number(cursor.answeredUntil ?? 0), now)
    const arrived = [...scripted, ...storm.arrived, ...answers].sort((one, other) => one.at - other.at)
    const costs = readingCosts(channelId, arrived)
    const todayUsd = costs.filter((cost) => utcDay(cost.at) === utcDay(now)).reduce((sum, cost) => sum + cost.usd, 0)
    if (todayUsd > budget.leftUsd) return fail({ code: 'spendingLimitReached', limitUsd: budget.limitUsd })
    const answeredUntil = answers.at(-1)?.at ?? cursor.answeredUntil
    return ok({
      arrivals: arrived.map((one) => one.arrival),
      cursor: {
        index: String(index + scripted.length),
        ...(sent.length > 0 && { sent: JSON.stringify(sent) }),
        ...(storm.cursor !== undefined && { storm: storm.cursor }),
        ...(answeredUntil !== undefined && { answeredUntil: String(answeredUntil) }),
      },
      hasMore,
      costs,
      skippedCount: 0,
      trouble: null,
    })
  }
}

function dueAnswers(channelId: ChannelId, sent: readonly SentReply[], after: number, now: number): readonly Scripted[] {
  return customerAnswers(channelId, sent).filter((answer) => answer.at > after && answer.at <= now)
}

function accept(
  channelId: ChannelId,
  recorded: Map<string, SentReply>,
  reply: OutgoingReply,
  now: number,
): SendOutcome {
  const { threadId, recipientRemoteId } = reply.target
  if (!recorded.has(reply.id)) {
    recorded.set(reply.id, { replyId: reply.id, threadId, customerRemoteId: recipientRemoteId, sentAt: now })
  }
  const remoteId = remoteIdOf(reply.id)
  const permalink = reply.isPrivate ? null : `https://${channelId}.example/${sampleHandle(channelId)}/${remoteId}`
  return { type: 'accepted', remoteId, permalink, costs: sendingCosts(channelId, reply, now) }
}

function found(recorded: ReadonlyMap<string, SentReply>, { reply, claimedRemoteIds }: SentSearch) {
  const remoteId = remoteIdOf(reply.id)
  const isThere = recorded.has(reply.id) && !claimedRemoteIds.has(remoteId)
  return { remoteId: isThere ? remoteId : null, permalink: null, costs: [] }
}

function remoteIdOf(replyId: string): string {
  return `sample-reply-${replyId}`
}
