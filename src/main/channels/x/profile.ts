import type { Cost } from '#shared/domain/costs/cost'
import type { Identity } from '#shared/domain/customers/customer'
import type { Profile } from '#shared/domain/customers/profile'
import { fail, ok, type Result } from '#shared/domain/result'
import type { Budget } from '../channel'
import type { XClient } from './client'
import { pageCosts } from './costs'
import { postFields, profileFields } from './fields'
import { bornAt } from './ids'
import { readList } from './list'
import { affordable, cost, usd } from './prices'
import { instant, isVerified, postText } from './translate'
import { oneUserSchema, postSchema, type WirePost, type WireUser } from './wire'

const mostPosts = 10
/** X gives no fewer on a page. */
const fewestPosts = 5
const weekMs = 7 * 86_400_000

/** What a whole profile costs at most, in US dollars. */
export const profileCostUsd = usd.user + mostPosts * usd.post

type Input = { readonly client: XClient; readonly identity: Identity; readonly budget: Budget; readonly now: number }
type Loaded = { readonly profile: Profile; readonly costs: readonly Cost[] }

/** Who a customer is and what they wrote in public in the last 7 days; less of it where the owner's limit is near. */
export async function profile({ client, identity, budget, now }: Input): Promise<Result<Loaded>> {
  const count = Math.min(mostPosts, affordable(budget.leftUsd - usd.user, usd.post))
  if (count < fewestPosts) return fail({ code: 'spendingLimitReached', limitUsd: budget.limitUsd })
  const userAnswer = await client.get(`users/${identity.remoteId}`, { 'user.fields': profileFields })
  if (!userAnswer.ok) return fail(userAnswer.error.error)
  const user = oneUserSchema.safeParse(userAnswer.value.data)
  // X answers 200 with errors only where a person has left or was suspended.
  if (!user.success) return fail({ code: 'notFound' })
  const postsAnswer = await client.get(`users/${identity.remoteId}/tweets`, {
    max_results: count,
    exclude: 'retweets',
    start_time: new Date(now - weekMs).toISOString(),
    'tweet.fields': postFields,
  })
  if (!postsAnswer.ok) return fail(postsAnswer.error.error)
  const list = readList(postsAnswer.value.data, postSchema)
  const costs = [cost('user', identity.remoteId, now), ...(list.ok ? pageCosts(list.value, 'post', now) : [])]
  return ok({ profile: asProfile(user.data.data, list.ok ? list.value.items : [], now), costs })
}

function asProfile(user: WireUser, posts: readonly WirePost[], now: number): Profile {
  return {
    bio: user.description ?? '',
    location: user.location ?? '',
    website: user.entities?.url?.urls?.[0]?.expanded_url ?? user.url ?? '',
    memberSince: instant(user.created_at, now),
    followerCount: user.public_metrics?.followers_count ?? null,
    isVerified: isVerified(user),
    posts: posts.map((post) => ({
      remoteId: post.id,
      text: postText(post),
      sentAt: instant(post.created_at, now) ?? bornAt(post.id) ?? now,
      permalink: `https://x.com/${user.username}/status/${post.id}`,
    })),
    loadedAt: now,
  }
}
