import { fail, ok } from '#shared/domain/result'
import { pageCosts } from './costs'
import { authorFields, mediaFields, postFields } from './fields'
import { readList } from './list'
import { afterMentions } from './mentionGap'
import { affordable, usd } from './prices'
import { afterPage, fromTheTop, isAtEnd, readingOf, withReading } from './reading'
import type { Step, StepInput } from './step'
import { postArrival } from './translate'
import { postSchema } from './wire'

/** X gives 5 to 100 mentions a page. The first is small because each costs; later ones hold only what is new, whatever their size. */
const fewest = 5
const firstPage = 10
/** With 300 requests in 15 minutes, smaller pages would leave a flood behind. */
const laterPage = 100

const withAuthor = ['author_id', 'attachments.media_keys'] as const
const withParent = [...withAuthor, 'referenced_tweets.id', 'referenced_tweets.id.author_id'] as const

/** Mentions since the last known one, newest first, page by page. */
export const readMentions: Step = async (input) => {
  const reading = readingOf(input.cursor, 'mentions')
  const size = readSize(input, reading.since === null ? firstPage : laterPage)
  if (size === null) return fail({ code: 'spendingLimitReached', limitUsd: input.budget.limitUsd })
  const answer = await input.client.get(`users/${input.us.id}/mentions`, {
    max_results: size.count,
    since_id: reading.since ?? undefined,
    pagination_token: reading.page ?? undefined,
    'tweet.fields': postFields,
    'user.fields': authorFields,
    'media.fields': mediaFields,
    expansions: size.expansions,
  })
  if (!answer.ok) {
    const isPageGone = answer.error.error.code === 'refused' && reading.page !== null
    if (!isPageGone) return fail(answer.error.error)
    const cursor = withReading(input.cursor, 'mentions', fromTheTop(reading))
    return ok({ arrivals: [], cursor, isDone: true, costs: [], skippedCount: 0 })
  }
  const list = readList(answer.value.data, postSchema)
  if (!list.ok) return list
  const context = { us: input.us, included: list.value.included, now: input.now }
  const next = afterPage(reading, { ...list.value, hasReachedKnown: false })
  const cursor = withReading(input.cursor, 'mentions', next)
  return ok({
    arrivals: list.value.items
      .map((post) => postArrival(post, 'mention', context))
      .filter((one) => one !== null)
      .reverse(),
    cursor: afterMentions(cursor, reading, next, list.value.ids),
    isDone: isAtEnd(next),
    costs: pageCosts(list.value, input.ownsApp ? 'ownedPost' : 'post', input.now),
    skippedCount: list.value.skippedCount,
  })
}

/** The largest page that cannot pass the owner's limit even if everything on it is new; without parents if need be. */
function readSize({ budget, ownsApp }: StepInput, wanted: number) {
  const mention = (ownsApp ? usd.ownedPost : usd.post) + usd.user
  // A post can answer one post and quote another.
  const whole = affordable(budget.leftUsd, mention + 2 * (usd.post + usd.user))
  if (whole >= fewest) return { count: Math.min(wanted, whole), expansions: withParent }
  const lean = affordable(budget.leftUsd, mention)
  return lean >= fewest ? { count: Math.min(wanted, lean), expansions: withAuthor } : null
}
