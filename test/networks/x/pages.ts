import { invalid, okAnswer, type Answer } from './answer'
import { charge } from './billing'
import { isNewer } from './createState'
import type { LedgerEntry, XDirectMessage, XPost, XState } from './model'
import { renderDirectMessage, renderPicture, renderPost, renderUser, wantedOf } from './render'

type Range = { readonly smallest: number; readonly largest: number; readonly usual: number }

/** A page of posts with what the expansions ask for, billed like X bills it. */
export function postPage(
  state: XState,
  posts: readonly XPost[],
  query: URLSearchParams,
  options: Range & { readonly resource: LedgerEntry['resource'] },
): Answer {
  const page = cutPage(timeRange(posts, query), query, options)
  if ('status' in page) return page
  const wanted = wantedOf(query)
  for (const post of page.items) charge(state, options.resource, post.id)
  const { includes, errors } = includesOf(state, page.items, wanted)
  return okAnswer({
    ...(page.items.length > 0 && { data: page.items.map((post) => renderPost(state, post, wanted.post)) }),
    ...(includes && { includes }),
    ...(errors.length > 0 && { errors }),
    meta: {
      result_count: page.items.length,
      ...(page.items.length > 0 && { newest_id: page.items[0]?.id, oldest_id: page.items.at(-1)?.id }),
      ...(page.nextToken !== null && { next_token: page.nextToken }),
    },
  })
}

export function directMessagePage(state: XState, messages: readonly XDirectMessage[], query: URLSearchParams): Answer {
  const page = cutPage(messages, query, { smallest: 1, largest: 100, usual: 100 })
  if ('status' in page) return page
  const wanted = wantedOf(query)
  const fields = (query.get('dm_event.fields') ?? '').split(',')
  for (const message of page.items) charge(state, 'directMessage', message.id)
  const senders = wanted.expansions.includes('sender_id') ? page.items.map(({ senderId }) => senderId) : []
  const users = usersOf(state, senders, wanted.user)
  const pictures = page.items.flatMap((message) => message.pictures)
  const includes = {
    ...(users.length > 0 && { users }),
    ...(wanted.expansions.includes('attachments.media_keys') &&
      pictures.length > 0 && { media: pictures.map(renderPicture) }),
  }
  return okAnswer({
    ...(page.items.length > 0 && { data: page.items.map((message) => renderDirectMessage(message, fields)) }),
    ...(Object.keys(includes).length > 0 && { includes }),
    meta: { result_count: page.items.length, ...(page.nextToken !== null && { next_token: page.nextToken }) },
  })
}

export function usersOf(
  state: XState,
  ids: readonly string[],
  fields: readonly string[],
): readonly Record<string, unknown>[] {
  return [...new Set(ids)].flatMap((id) => {
    const user = state.users.get(id)
    if (!user || user.isSuspended) return []
    charge(state, 'user', id)
    return [renderUser(user, fields)]
  })
}

function includesOf(state: XState, posts: readonly XPost[], wanted: ReturnType<typeof wantedOf>) {
  const has = (expansion: string): boolean => wanted.expansions.includes(expansion)
  const referenced = posts.flatMap(({ inReplyToId, quotedId }) => [inReplyToId, quotedId]).filter((id) => id !== null)
  const found = has('referenced_tweets.id')
    ? [...new Set(referenced)].flatMap((id) => state.posts.get(id) ?? []).filter((post) => !post.isDeleted)
    : []
  const gone = has('referenced_tweets.id') ? referenced.filter((id) => state.posts.get(id)?.isDeleted !== false) : []
  for (const post of found) charge(state, 'post', post.id)
  const authors = [
    ...(has('author_id') ? posts.map(({ authorId }) => authorId) : []),
    ...(has('referenced_tweets.id.author_id') ? found.map(({ authorId }) => authorId) : []),
  ]
  const users = usersOf(state, authors, wanted.user)
  const pictures = has('attachments.media_keys') ? posts.flatMap((post) => post.pictures) : []
  const includes = {
    ...(users.length > 0 && { users }),
    ...(found.length > 0 && { tweets: found.map((post) => renderPost(state, post, wanted.post)) }),
    ...(pictures.length > 0 && { media: pictures.map(renderPicture) }),
  }
  return { includes: Object.keys(includes).length > 0 ? includes : null, errors: gone.map(notFound) }
}

function notFound(id: string): Record<string, unknown> {
  return {
    value: id,
    detail: `Could not find tweet with referenced_tweets.id: [${id}].`,
    title: 'Not Found Error',
    resource_type: 'tweet',
    parameter: 'referenced_tweets.id',
    resource_id: id,
    type: 'https://api.twitter.com/2/problems/resource-not-found',
  }
}

/** Newest first, behind the page token, within since and until. */
function cutPage<T extends { readonly id: string }>(
  items: readonly T[],
  query: URLSearchParams,
  { smallest, largest, usual }: Range,
) {
  const size = Number(query.get('max_results') ?? usual)
  if (!Number.isInteger(size) || size < smallest || size > largest) {
    return invalid(`The \`max_results\` query parameter value [${size}] is not between ${smallest} and ${largest}`)
  }
  const token = query.get('pagination_token') ?? query.get('next_token')
  const [, before] = /^0before0+(\d+)$/.exec(token ?? '0before00') ?? []
  if (before === undefined) return invalid('The `pagination_token` query parameter value is not valid')
  const since = query.get('since_id')
  const until = query.get('until_id')
  const inRange = [...items]
    .sort((one, other) => (isNewer(one.id, other.id) ? -1 : 1))
    .filter(({ id }) => (since === null || isNewer(id, since)) && (until === null || isNewer(until, id)))
    .filter(({ id }) => before === '' || BigInt(before) === 0n || isNewer(before, id))
  const cut = inRange.slice(0, size)
  const last = cut.at(-1)
  const nextToken = inRange.length > size && last ? `0before0000000${last.id}` : null
  return { items: cut, nextToken }
}

function timeRange(posts: readonly XPost[], query: URLSearchParams): readonly XPost[] {
  const start = Date.parse(query.get('start_time') ?? '1970-01-01T00:00:00Z')
  const end = Date.parse(query.get('end_time') ?? '9999-01-01T00:00:00Z')
  return posts.filter(({ createdAt }) => createdAt >= start && createdAt < end)
}
