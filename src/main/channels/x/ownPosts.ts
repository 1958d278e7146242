import { fail, ok } from '#shared/domain/result'
import { clockDifference } from './clockDifference'
import { pageCosts } from './costs'
import { mediaFields, postFields } from './fields'
import { idBefore, isNewer } from './ids'
import { readList } from './list'
import { affordable, usd } from './prices'
import { afterPage, fromTheTop, isAtEnd, type Reading, readingOf, withReading } from './reading'
import type { Step } from './step'
import { postArrival } from './translate'
import { postSchema } from './wire'

/** X gives 5 to 100 posts a page. The very first is as small as X allows: it says where to begin. */
const fewest = 5
const laterPage = 20
/** An answer may be here before the words it answers: what is younger is read again, which X does not bill twice a day. */
const rereadMs = 15 * 60_000

/**
 * Answers the owner wrote on x.com or a phone, newest first, page by page. They join conversations that are known and open
 * none, so nobody's name has to be bought with them.
 */
export const readOwnPosts: Step = async (input) => {
  const reading = readingOf(input.cursor, 'ownPosts')
  const resource = input.ownsApp ? 'ownedPost' : 'post'
  const wanted = reading.since === null ? fewest : laterPage
  const count = Math.min(wanted, affordable(input.budget.leftUsd, usd[resource]))
  if (count < fewest) return fail({ code: 'spendingLimitReached', limitUsd: input.budget.limitUsd })
  const answer = await input.client.get(`users/${input.us.id}/tweets`, {
    max_results: count,
    exclude: 'retweets',
    since_id: reading.since ?? undefined,
    pagination_token: reading.page ?? undefined,
    'tweet.fields': postFields,
    'media.fields': mediaFields,
    expansions: ['attachments.media_keys'],
  })
  if (!answer.ok) {
    const isPageGone = answer.error.error.code === 'refused' && reading.page !== null
    if (!isPageGone) return fail(answer.error.error)
    const cursor = withReading(input.cursor, 'ownPosts', fromTheTop(reading))
    return ok({ arrivals: [], cursor, isDone: true, costs: [], skippedCount: 0 })
  }
  const list = readList(answer.value.data, postSchema)
  if (!list.ok) return list
  const context = { us: input.us, included: list.value.included, now: input.now }
  const next = afterPage(reading, { ...list.value, hasReachedKnown: false })
  const rereadFrom = idBefore(input.now + clockDifference(answer.value, input.now) - rereadMs)
  return ok({
    arrivals: list.value.items
      .filter((post) => post.author_id === input.us.id)
      .map((post) => postArrival(post, 'mention', context))
      .filter((one) => one !== null)
      .map((arrival) => ({ ...arrival, joinsOnly: true }))
      .reverse(),
    cursor: withReading(
      input.cursor,
      'ownPosts',
      isAtEnd(next) ? withReread(reading, next, list.value.ids, rereadFrom) : next,
    ),
    isDone: isAtEnd(next),
    costs: pageCosts(list.value, resource, input.now),
    skippedCount: list.value.skippedCount,
  })
}

/** Goes on a little before the newest post, but never before what was passed; with nothing there yet, from about now. */
function withReread(before: Reading, after: Reading, ids: readonly string[], rereadFrom: string): Reading {
  const isEmpty = before.since === null && ids.length === 0
  const newest = after.since ?? rereadFrom
  const reached = isEmpty || isNewer(newest, rereadFrom) ? rereadFrom : newest
  return { ...after, since: before.since !== null && isNewer(before.since, reached) ? before.since : reached }
}
