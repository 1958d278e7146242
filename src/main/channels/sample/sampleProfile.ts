import type { Identity } from '#shared/domain/customers/customer'
import type { Profile } from '#shared/domain/customers/profile'
import { everydayWords } from './everydayWords'
import { fingerprint, pickFor } from './fingerprint'
import { sampleStories } from './sampleStories'
import { identityOf } from './script'

const hour = 3_600_000
const day = 24 * hour
const weekOfPosts = 5

/** A customer's page as of `now` (epoch ms): a bio and a few public posts of the last 7 days, always the same ones. */
export function sampleProfile(identity: Identity, openedAt: number, now: number): Profile {
  const story = sampleStories.find((one) => identityOf(one).id === identity.id)
  const words = everydayWords(story?.lang ?? null)
  const start = fingerprint(identity.id)
  const posts = Array.from({ length: weekOfPosts }, (_, index) => ({
    remoteId: `${identity.id}-week-${index}`,
    text: words.posts[(start + index * 3) % words.posts.length] ?? words.posts[0],
    sentAt: openedAt - (index + 1) * 26 * hour - (start % 11) * hour,
    permalink: `https://${identity.channelId}.example/${identity.handle}/week-${index}`,
  }))
  return {
    bio: story?.who.bio ?? pickFor(identity.id, words.bios),
    location: pickFor(`${identity.id} place`, words.places),
    website: '',
    memberSince: openedAt - (400 + (start % 3000)) * day,
    followerCount: identity.followerCount,
    isVerified: identity.isVerified,
    posts: posts.filter((post) => post.sentAt >= now - 7 * day),
    loadedAt: now,
  }
}
