import { mentionedIn } from './mentionedIn'
import type { XDirectMessage, XPicture, XPost, XState, XUser } from './model'

/** What a request asks for, by name of the list. */
export type Wanted = {
  readonly post: readonly string[]
  readonly user: readonly string[]
  readonly expansions: readonly string[]
}

export function wantedOf(query: URLSearchParams): Wanted {
  const list = (name: string): readonly string[] => (query.get(name) ?? '').split(',').filter((part) => part !== '')
  return { post: list('tweet.fields'), user: list('user.fields'), expansions: list('expansions') }
}

export function renderUser(user: XUser, wanted: readonly string[]): Record<string, unknown> {
  const all = {
    created_at: iso(user.createdAt),
    description: user.description,
    location: user.location,
    url: user.website === '' ? '' : 'https://t.co/website',
    entities:
      user.website === ''
        ? undefined
        : { url: { urls: [{ start: 0, end: 20, url: 'https://t.co/website', expanded_url: user.website }] } },
    verified: user.verifiedType !== 'none',
    verified_type: user.verifiedType,
    protected: false,
    profile_image_url: `https://pbs.twimg.com/profile_images/${user.id}/face_normal.png`,
    public_metrics: {
      followers_count: user.followersCount,
      following_count: 10,
      tweet_count: 100,
      listed_count: 1,
      like_count: 5,
    },
  }
  return { id: user.id, name: user.name, username: user.username, ...picked(all, wanted) }
}

export function renderPost(state: XState, post: XPost, wanted: readonly string[]): Record<string, unknown> {
  const whole = shortened(post)
  const isLong = post.text.length > 280
  const entities = entitiesOf(state, whole)
  const all = {
    author_id: post.authorId,
    created_at: iso(post.createdAt),
    conversation_id: post.conversationId,
    in_reply_to_user_id: post.inReplyToId === null ? undefined : state.posts.get(post.inReplyToId)?.authorId,
    referenced_tweets: references(post),
    entities: isLong ? undefined : entities,
    attachments: post.pictures.length === 0 ? undefined : { media_keys: post.pictures.map(({ key }) => key) },
    lang: post.lang,
    reply_settings: post.replySettings,
    note_tweet: isLong ? { text: escaped(whole.text), entities } : undefined,
  }
  return {
    id: post.id,
    text: escaped(isLong ? `${whole.text.slice(0, 275)}…` : whole.text),
    edit_history_tweet_ids: post.editIds,
    ...picked(all, wanted),
  }
}

export function renderDirectMessage(message: XDirectMessage, wanted: readonly string[]): Record<string, unknown> {
  const all = {
    created_at: iso(message.createdAt),
    sender_id: message.senderId,
    dm_conversation_id: message.conversationId,
    text: escaped(shortened(message).text),
    attachments: message.pictures.length === 0 ? undefined : { media_keys: message.pictures.map(({ key }) => key) },
    urls: linksOf(shortened(message)),
  }
  return {
    id: message.id,
    event_type: 'MessageCreate',
    ...picked(all, [...wanted, ...(wanted.includes('entities') ? ['urls'] : [])]),
  }
}

export function renderPicture(picture: XPicture): Record<string, unknown> {
  return {
    media_key: picture.key,
    type: 'photo',
    url: `https://pbs.twimg.com/media/${picture.key}.png`,
    alt_text: picture.alt,
    width: picture.width,
    height: picture.height,
  }
}

function references(post: XPost): readonly { type: string; id: string }[] | undefined {
  const list = [
    ...(post.inReplyToId === null ? [] : [{ type: 'replied_to', id: post.inReplyToId }]),
    ...(post.quotedId === null ? [] : [{ type: 'quoted', id: post.quotedId }]),
  ]
  return list.length === 0 ? undefined : list
}

type Shortened = { readonly text: string; readonly links: readonly { short: string; target: string; key?: string }[] }

/** X replaces every link by a short one, and appends one for its pictures. */
function shortened({ text, pictures, id }: { text: string; pictures: readonly XPicture[]; id: string }): Shortened {
  const links: { short: string; target: string; key?: string }[] = []
  const withLinks = text.replace(/https?:\/\/[^\s]+[^\s.,;:!?)]/g, (target) => {
    const short = `https://t.co/${id.slice(-8)}l${links.length}`
    links.push({ short, target })
    return short
  })
  const [first] = pictures
  if (!first) return { text: withLinks, links }
  const short = `https://t.co/${id.slice(-8)}p`
  links.push({ short, target: `https://x.com/i/status/${id}/photo/1`, key: first.key })
  return { text: `${withLinks} ${short}`, links }
}

function linksOf({ text, links }: Shortened): readonly Record<string, unknown>[] | undefined {
  if (links.length === 0) return undefined
  return links.map(({ short, target, key }) => ({
    start: text.indexOf(short),
    end: text.indexOf(short) + short.length,
    url: short,
    expanded_url: target,
    display_url: target.replace(/^https?:\/\//, '').slice(0, 26),
    ...(key !== undefined && { media_key: key }),
  }))
}

function entitiesOf(state: XState, whole: Shortened): Record<string, unknown> | undefined {
  const named = mentionedIn(state, whole.text).map(({ user, start, end }) => ({
    start,
    end,
    username: user.username,
    id: user.id,
  }))
  const urls = linksOf(whole)
  if (named.length === 0 && !urls) return undefined
  return { ...(named.length > 0 && { mentions: named }), ...(urls && { urls }) }
}

function picked(all: Readonly<Record<string, unknown>>, wanted: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(all).filter(([name, value]) => wanted.includes(name) && value !== undefined))
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

function iso(at: number): string {
  return new Date(at).toISOString()
}
