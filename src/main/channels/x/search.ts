import { createHash } from 'node:crypto'

import type { Cursor } from '#shared/domain/accounts/account'
import { fail, ok } from '#shared/domain/result'
import { brandQueries } from './brandQueries'
import { pageCosts } from './costs'
import { authorFields, mediaFields, postFields } from './fields'
import { readList } from './list'
import { affordable, usd } from './prices'
import { afterPage, fromTheTop, isAtEnd, type Reading, readingOf, withEntries, withReading } from './reading'
import { searchRange } from './searchRange'
import type { Step, StepInput } from './step'
import { postArrival } from './translate'
import { postSchema } from './wire'

/** X gives 10 to 100 hits a page. */
const fewest = 10
const most = 20

/** Posts of the last days that hold a brand term, one query per turn. */
export const searchTerms: Step = async (input) => {
  const queries = brandQueries(input.options.brandTerms, input.us.handle)
  const turn = Number(input.cursor['search.turn'] ?? 0) % Math.max(queries.length, 1)
  const query = queries[turn]
  if (query === undefined) return ok({ arrivals: [], cursor: input.cursor, isDone: true, costs: [], skippedCount: 0 })
  const list = `search.${createHash('sha256').update(query).digest('hex').slice(0, 12)}`
  const reading = readingOf(input.cursor, list)
  const count = Math.min(reading.since === null ? fewest : most, affordable(input.budget.leftUsd, usd.post + usd.user))
  if (count < fewest) return fail({ code: 'spendingLimitReached', limitUsd: input.budget.limitUsd })
  const answer = await input.client.get('tweets/search/recent', searchQuery(query, count, reading, input))
  const moved = (next: Reading): Cursor => {
    const cursor = withReading(withoutOldQueries(input.cursor, queries.length, list), list, next)
    return isAtEnd(next) ? withEntries(cursor, { 'search.turn': String((turn + 1) % queries.length) }) : cursor
  }
  if (!answer.ok) {
    const isPageGone = answer.error.error.code === 'refused' && reading.page !== null
    if (!isPageGone) return fail(answer.error.error)
    return ok({ arrivals: [], cursor: moved(fromTheTop(reading)), isDone: true, costs: [], skippedCount: 0 })
  }
  const page = readList(answer.value.data, postSchema)
  if (!page.ok) return page
  const context = { us: input.us, included: page.value.included, now: input.now }
  const next = afterPage(reading, { ...page.value, hasReachedKnown: false })
  return ok({
    arrivals: page.value.items
      .filter((post) => post.author_id !== input.us.id)
      .map((post) => postArrival(post, 'listening', context))
      .filter((one) => one !== null)
      .reverse(),
    cursor: moved(next),
    isDone: isAtEnd(next),
    costs: pageCosts(page.value, 'post', input.now),
    skippedCount: page.value.skippedCount,
  })
}

function searchQuery(query: string, count: number, { since, page }: Reading, { now }: StepInput) {
  return {
    query,
    max_results: count,
    sort_order: 'recency',
    ...searchRange(since, now),
    next_token: page ?? undefined,
    'tweet.fields': postFields,
    'user.fields': authorFields,
    'media.fields': mediaFields,
    expansions: ['author_id', 'attachments.media_keys'],
  }
}

/** Forgets how far queries were read that are no longer asked, once there are more of them than queries. */
function withoutOldQueries(cursor: Cursor, queryCount: number, current: string): Cursor {
  const known = Object.keys(cursor).filter((key) => /^search\.[0-9a-f]{12}\.since$/.test(key))
  if (known.length <= queryCount * 2) return cursor
  return Object.fromEntries(
    Object.entries(cursor).filter(([key]) => !/^search\.[0-9a-f]{12}\./.test(key) || key.startsWith(current)),
  )
}
