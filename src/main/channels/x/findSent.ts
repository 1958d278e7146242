import type { Cost } from '#shared/domain/costs/cost'
import { fail, ok, type Result } from '#shared/domain/result'
import type { SentSearch, SentSearchAnswer } from '../channel'
import type { XClient } from './client'
import { clockDifference } from './clockDifference'
import { pageCosts } from './costs'
import { directMessageFields, postFields } from './fields'
import { isNewer } from './ids'
import { readList, type List } from './list'
import type { usd } from './prices'
import { isSentText } from './texts'
import { directMessageText, instant, postText } from './translate'
import { directMessageSchema, postSchema, type WireDirectMessage, type WirePost } from './wire'

export type Looking = {
  readonly client: XClient
  readonly us: { readonly id: string; readonly handle: string }
  readonly ownsApp: boolean
  readonly now: () => number
}

/** X's clock and ours may differ, and X may have stamped the post before we noted the attempt. */
const slackMs = 5 * 60_000
const mostPages = 5

/**
 * Looks for a reply among what this account has published since the attempt: same target, same text, not another reply's.
 * Of several the oldest, so that replies with one text find their posts in the order they were sent.
 */
export function findSent(looking: Looking, search: SentSearch): Promise<Result<SentSearchAnswer>> {
  return search.reply.isPrivate ? findDirectMessage(looking, search) : findPost(looking, search)
}

function findPost(looking: Looking, search: SentSearch): Promise<Result<SentSearchAnswer>> {
  const { us, client, ownsApp } = looking
  const { inReplyToRemoteId } = search.reply.target
  return searchBack<WirePost>(looking, search, {
    read: (page) =>
      client.get(`users/${us.id}/tweets`, {
        max_results: page === undefined ? 20 : 100,
        exclude: 'retweets',
        pagination_token: page,
        'tweet.fields': postFields,
      }),
    parse: (data) => readList(data, postSchema),
    resource: ownsApp ? 'ownedPost' : 'post',
    isIt: (post) =>
      post.references.some(({ type, id }) => type === 'replied_to' && id === inReplyToRemoteId) &&
      isSentText(search.reply, postText(post)),
    permalink: (post) => `https://x.com/${us.handle === '' ? 'i' : us.handle}/status/${post.id}`,
  })
}

function findDirectMessage(looking: Looking, search: SentSearch): Promise<Result<SentSearchAnswer>> {
  const { us, client } = looking
  return searchBack<WireDirectMessage>(looking, search, {
    read: (page) =>
      client.get(`dm_conversations/with/${search.reply.target.recipientRemoteId}/dm_events`, {
        max_results: page === undefined ? 5 : 20,
        pagination_token: page,
        event_types: 'MessageCreate',
        'dm_event.fields': directMessageFields,
      }),
    parse: (data) => readList(data, directMessageSchema),
    resource: 'directMessage',
    isIt: (message) => message.sender_id === us.id && isSentText(search.reply, directMessageText(message)),
    permalink: () => null,
  })
}

type Place<T> = {
  read(page: string | undefined): ReturnType<XClient['get']>
  parse(data: unknown): Result<List<T>>
  readonly resource: keyof typeof usd
  isIt(item: T): boolean
  permalink(item: T): string | null
}

/** Pages back until what X gives is older than the attempt, by X's own clock. */
async function searchBack<T extends { readonly id: string; readonly created_at?: string | undefined }>(
  { now }: Looking,
  { startedAt, answeredAt, claimedRemoteIds }: SentSearch,
  place: Place<T>,
): Promise<Result<SentSearchAnswer>> {
  const found: T[] = []
  const costs: Cost[] = []
  let page: string | undefined
  for (let pages = 0; pages < mostPages; pages += 1) {
    const answer = await place.read(page)
    if (!answer.ok) return fail(answer.error.error)
    const list = place.parse(answer.value.data)
    if (!list.ok) return list
    const byOurClock = startedAt === null ? null : startedAt - slackMs + clockDifference(answer.value, now())
    const createdAt = (item: T): number => instant(item.created_at, now()) ?? Infinity
    const isRecent = (item: T): boolean => createdAt(item) >= (byOurClock ?? answeredAt ?? -Infinity)
    // Our clock may have been wrong at the attempt and right since: X's own times decide where they are known.
    const isPossible = (item: T): boolean => isRecent(item) || createdAt(item) >= (answeredAt ?? Infinity)
    found.push(
      ...list.value.items.filter((item) => isPossible(item) && place.isIt(item) && !claimedRemoteIds.has(item.id)),
    )
    costs.push(...pageCosts(list.value, place.resource, now()))
    const isWhole = list.value.nextPage === null || !list.value.items.every(isRecent)
    if (isWhole) return ok(answerOf(found, place, costs))
    page = list.value.nextPage ?? undefined
  }
  // There is more than we read: what was not found may still be there.
  return found.length > 0 ? ok(answerOf(found, place, costs)) : fail({ code: 'unreadableAnswer' })
}

function answerOf<T extends { readonly id: string }>(found: readonly T[], place: Place<T>, costs: readonly Cost[]) {
  const oldest = found.reduce<T | null>((one, other) => (one === null || isNewer(one.id, other.id) ? other : one), null)
  return { remoteId: oldest?.id ?? null, permalink: oldest && place.permalink(oldest), costs }
}
