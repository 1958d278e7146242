import { fail, ok } from '#shared/domain/result'
import { pageCosts } from './costs'
import { authorFields, mediaFields, postFields } from './fields'
import { readList } from './list'
import { mentionGap, withGap } from './mentionGap'
import { affordable, usd } from './prices'
import { searchRange } from './searchRange'
import type { Step } from './step'
import { postArrival } from './translate'
import { postSchema } from './wire'

/** X gives 10 to 100 hits a page. */
const fewest = 10
const most = 100

const nothing = { arrivals: [], costs: [], skippedCount: 0 }

/** Mentions that came faster than X's list of 800 was read: its search reaches seven days back and has them all. */
export const readMissedMentions: Step = async (input) => {
  const gap = mentionGap(input.cursor)
  if (gap === null) return ok({ ...nothing, cursor: input.cursor, isDone: true })
  // A post can answer one post and quote another.
  const each = 3 * (usd.post + usd.user)
  const count = Math.min(most, affordable(input.budget.leftUsd, each))
  if (count < fewest) return fail({ code: 'spendingLimitReached', limitUsd: input.budget.limitUsd })
  const answer = await input.client.get('tweets/search/recent', {
    query: `(@${input.us.handle}) -from:${input.us.handle} -is:retweet`,
    max_results: count,
    sort_order: 'recency',
    ...searchRange(gap.since, input.now),
    until_id: gap.until,
    next_token: gap.page ?? undefined,
    'tweet.fields': postFields,
    'user.fields': authorFields,
    'media.fields': mediaFields,
    expansions: ['author_id', 'attachments.media_keys', 'referenced_tweets.id', 'referenced_tweets.id.author_id'],
  })
  if (!answer.ok) {
    const isPageGone = answer.error.error.code === 'refused' && gap.page !== null
    if (!isPageGone) return fail(answer.error.error)
    return ok({ ...nothing, cursor: withGap(input.cursor, { ...gap, page: null }), isDone: true })
  }
  const list = readList(answer.value.data, postSchema)
  if (!list.ok) return list
  const context = { us: input.us, included: list.value.included, now: input.now }
  const { nextPage } = list.value
  const isDone = nextPage === null || nextPage === gap.page
  return ok({
    arrivals: list.value.items
      .map((post) => postArrival(post, 'mention', context))
      .filter((one) => one !== null)
      .reverse(),
    cursor: withGap(input.cursor, isDone ? null : { ...gap, page: nextPage }),
    isDone,
    costs: pageCosts(list.value, 'post', input.now),
    skippedCount: list.value.skippedCount,
  })
}
