import { okAnswer, problem, type Answer } from './answer'
import type { Call } from './call'
import { appendUpload, describeUpload, finalizeUpload, initializeUpload, uploadStatus } from './mediaUpload'
import { mentions } from './mentionedIn'
import type { XPost, XState } from './model'
import { directMessagePage, postPage, usersOf } from './pages'
import { renderUser, wantedOf } from './render'
import { searchMatches } from './searchMatches'
import { createDirectMessage, createPost } from './writing'
import { charge } from './billing'

export type Route = {
  /** `GET /2/users/*`, one `*` per variable part. */
  readonly on: string
  readonly scopes: readonly string[]
  run(state: XState, call: Call, ownsApp: boolean): Answer
}

const weekMs = 7 * 86_400_000
/** What X lists of mentions, however many there are (docs.x.com, timelines). */
const listedMentions = 800
const reading = ['tweet.read', 'users.read']
const messages = ['dm.read', ...reading]
const timeline = { smallest: 5, largest: 100, usual: 10 }

/** First match wins. */
export const routes: readonly Route[] = [
  { on: 'GET /2/users/me', scopes: reading, run: (state, call) => oneUser(state, call.grant.userId, call) },
  {
    on: 'GET /2/users/*/mentions',
    scopes: reading,
    run: (state, call, ownsApp) => timelineOf(state, call, ownsApp, 'mentions'),
  },
  {
    on: 'GET /2/users/*/tweets',
    scopes: reading,
    run: (state, call, ownsApp) => timelineOf(state, call, ownsApp, 'posts'),
  },
  { on: 'GET /2/users/*', scopes: reading, run: (state, call) => oneUser(state, call.parts[0] ?? '', call) },
  { on: 'GET /2/users', scopes: reading, run: manyUsers },
  { on: 'GET /2/tweets/search/recent', scopes: reading, run: search },
  { on: 'POST /2/tweets', scopes: ['tweet.write', ...reading], run: createPost },
  { on: 'GET /2/dm_events', scopes: messages, run: (state, call) => directMessagesOf(state, call, null) },
  {
    on: 'GET /2/dm_conversations/with/*/dm_events',
    scopes: messages,
    run: (state, call) => directMessagesOf(state, call, call.parts[0] ?? ''),
  },
  {
    on: 'GET /2/dm_conversations/*/dm_events',
    scopes: messages,
    run: (state, call) => directMessagesOf(state, call, call.parts[0] ?? ''),
  },
  { on: 'POST /2/dm_conversations/with/*/messages', scopes: ['dm.write', ...reading], run: createDirectMessage },
  { on: 'POST /2/dm_conversations/*/messages', scopes: ['dm.write', ...reading], run: createDirectMessage },
  { on: 'POST /2/media/upload/initialize', scopes: ['media.write'], run: initializeUpload },
  { on: 'POST /2/media/upload/*/append', scopes: ['media.write'], run: appendUpload },
  { on: 'POST /2/media/upload/*/finalize', scopes: ['media.write'], run: finalizeUpload },
  { on: 'POST /2/media/metadata', scopes: ['media.write'], run: describeUpload },
  { on: 'GET /2/media/upload', scopes: ['media.write'], run: uploadStatus },
]

function oneUser(state: XState, id: string, { query }: Call): Answer {
  const user = state.users.get(id)
  if (!user || user.isSuspended) return okAnswer({ errors: [userNotFound(id)] })
  charge(state, 'user', id)
  return okAnswer({ data: renderUser(user, wantedOf(query).user) })
}

function manyUsers(state: XState, { query }: Call): Answer {
  const ids = (query.get('ids') ?? '').split(',')
  const found = usersOf(state, ids, wantedOf(query).user)
  const missing = ids.filter((id) => !found.some((user) => user.id === id))
  return okAnswer({
    ...(found.length > 0 && { data: found }),
    ...(missing.length > 0 && { errors: missing.map(userNotFound) }),
  })
}

function userNotFound(id: string): Record<string, unknown> {
  return {
    value: id,
    detail: `Could not find user with id: [${id}].`,
    title: 'Not Found Error',
    resource_type: 'user',
    parameter: 'id',
    resource_id: id,
    type: 'https://api.twitter.com/2/problems/resource-not-found',
  }
}

function timelineOf(state: XState, call: Call, ownsApp: boolean, kind: 'mentions' | 'posts'): Answer {
  const [id = ''] = call.parts
  const leavesOut = (call.query.get('exclude') ?? '').split(',')
  const all = visible(state).filter((post) =>
    kind === 'mentions'
      ? mentions(state, post, id) && post.authorId !== id
      : post.authorId === id && !(leavesOut.includes('replies') && post.inReplyToId !== null),
  )
  const posts = kind === 'mentions' ? all.slice(-listedMentions) : all
  const resource = ownsApp && id === call.grant.userId ? 'ownedPost' : 'post'
  return postPage(state, posts, call.query, { ...timeline, resource })
}

function search(state: XState, { query }: Call): Answer {
  const matches = searchMatches(state, query.get('query') ?? '')
  if (!matches) return problem(400, 'Invalid Request', 'There were errors processing your request: query')
  const oldest = state.now() - weekMs
  const since = query.get('since_id')
  if (since !== null && Number(BigInt(since) >> 22n) + 1_288_834_974_657 < oldest) {
    return problem(400, 'Invalid Request', "'since_id' must be a tweet id created after the start of the search window")
  }
  const posts = visible(state).filter((post) => post.createdAt >= oldest && matches(post))
  return postPage(state, posts, query, { smallest: 10, largest: 100, usual: 10, resource: 'post' })
}

function directMessagesOf(state: XState, { query, grant }: Call, place: string | null): Answer {
  const ours = state.directMessages.filter(({ senderId, receiverId }) => [senderId, receiverId].includes(grant.userId))
  const partner = place?.split('-').find((id) => id !== grant.userId)
  const inPlace =
    place === null ? ours : ours.filter(({ senderId, receiverId }) => [senderId, receiverId].includes(partner ?? place))
  return directMessagePage(state, inPlace, query)
}

function visible(state: XState): readonly XPost[] {
  return [...state.posts.values()].filter(
    ({ isDeleted, isReplaced, authorId }) =>
      !isDeleted && !isReplaced && state.users.get(authorId)?.isSuspended === false,
  )
}
