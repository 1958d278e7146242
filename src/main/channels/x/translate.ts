import type { MessageArrival } from '#shared/domain/conversations/arrival'
import type { Attachment, Parent } from '#shared/domain/conversations/message'
import type { Identity } from '#shared/domain/customers/customer'
import { bornAt } from './ids'
import type { Included } from './list'
import { postReplyRoute } from './replyRoute'
import { readableText } from './texts'
import type { WireDirectMessage, WireMedia, WirePost, WireUser } from './wire'

/** Us, and what came along with the page. */
export type Context = {
  readonly us: { readonly id: string; readonly handle: string }
  readonly included: Included
  readonly now: number
}

const day = 86_400_000

/** A post as the shop keeps it. Null: it belongs to no conversation with a customer (our own post to nobody). */
export function postArrival(post: WirePost, kind: 'mention' | 'listening', context: Context): MessageArrival | null {
  const { us, included } = context
  const isOurs = post.author_id === us.id
  const customerId = isOurs ? (post.in_reply_to_user_id ?? us.id) : post.author_id
  if (customerId === us.id) return null
  const author = included.users.get(post.author_id)
  const authorHandle = author?.username ?? (isOurs ? us.handle : post.author_id)
  return {
    type: 'message',
    kind,
    threadId: post.conversation_id ?? post.id,
    customer: identityOf(customerId, included.users.get(customerId)),
    direction: isOurs ? 'out' : 'in',
    authorHandle,
    authorName: author?.name ?? authorHandle,
    remoteId: post.id,
    ...versions(post, context.now),
    text: postText(post),
    lang: language(post.lang),
    attachments: attachments(post.attachments?.media_keys ?? [], included.media),
    parent: parentOf(post, context),
    permalink: `https://x.com/${author?.username ?? 'i'}/status/${post.id}`,
    replyRoute: isOurs ? 'none' : postReplyRoute(post, us, included.posts),
    isAutomatic: false,
  }
}

/** A direct message as the shop keeps it. Null: our own words to a group, where no one customer is meant. */
export function directMessageArrival(message: WireDirectMessage, context: Context): MessageArrival | null {
  const { us, included, now } = context
  const isOurs = message.sender_id === us.id
  const customerId = isOurs ? otherParticipant(message.dm_conversation_id, us.id) : message.sender_id
  if (customerId === null) return null
  const author = included.users.get(message.sender_id)
  const authorHandle = author?.username ?? (isOurs ? us.handle : message.sender_id)
  const isGroup = otherParticipant(message.dm_conversation_id, us.id) === null
  return {
    type: 'message',
    kind: 'directMessage',
    threadId: message.dm_conversation_id,
    customer: identityOf(customerId, included.users.get(customerId)),
    direction: isOurs ? 'out' : 'in',
    authorHandle,
    authorName: author?.name ?? authorHandle,
    remoteId: message.id,
    earlierRemoteIds: [],
    text: directMessageText(message),
    lang: null,
    sentAt: instant(message.created_at, now) ?? bornAt(message.id) ?? now,
    editedAt: null,
    attachments: attachments(message.attachments?.media_keys ?? [], included.media),
    parent: null,
    permalink: null,
    // An answer to one person's words would go to everybody in a group.
    replyRoute: isOurs ? 'none' : isGroup ? 'web' : 'api',
    isAutomatic: false,
  }
}

/** The other one of a conversation of two (`small-large` user ids); null for groups. */
export function otherParticipant(conversationId: string, ourId: string): string | null {
  const [, one, other] = /^(\d+)-(\d+)$/.exec(conversationId) ?? []
  if (one === undefined || other === undefined) return null
  return one === ourId ? other : one
}

export function identityOf(id: string, user: WireUser | undefined): Identity {
  return {
    id: `x:${id}`,
    channelId: 'x',
    remoteId: id,
    handle: user?.username ?? id,
    displayName: user?.name ?? id,
    avatarUrl: secureUrl(user?.profile_image_url),
    isVerified: isVerified(user),
    followerCount: user?.public_metrics?.followers_count ?? null,
  }
}

export function isVerified(user: WireUser | undefined): boolean {
  return user?.verified === true || ['blue', 'business', 'government'].includes(user?.verified_type ?? 'none')
}

/** The whole text, also of a long post, whose `text` X cuts. */
export function postText(post: WirePost): string {
  if (post.longText) return readableText(post.longText.text, post.longText.entities ?? post.entities)
  return readableText(post.text, post.entities)
}

export function directMessageText(message: WireDirectMessage): string {
  return readableText(message.text ?? '', { urls: message.urls ?? message.entities?.urls })
}

/** X's time as epoch ms, between 1970 and tomorrow; null where it is none. */
export function instant(time: string | undefined, now: number): number | null {
  const at = Date.parse(time ?? '')
  return Number.isNaN(at) ? null : Math.min(Math.max(at, 0), now + day)
}

/** An edit is a new post with a new id; the first id tells when the text was first written. */
function versions(post: WirePost, now: number): Pick<MessageArrival, 'earlierRemoteIds' | 'sentAt' | 'editedAt'> {
  const at = instant(post.created_at, now) ?? bornAt(post.id) ?? now
  const [first, ...later] = post.editIds
  if (first === undefined || later.length === 0) return { earlierRemoteIds: [], sentAt: at, editedAt: null }
  return {
    earlierRemoteIds: post.editIds.filter((id) => id !== post.id),
    sentAt: Math.min(bornAt(first) ?? at, at),
    editedAt: Math.max(bornAt(post.id) ?? at, at),
  }
}

function parentOf(post: WirePost, { us, included }: Context): Parent | null {
  const parentId = post.references.find((reference) => reference.type === 'replied_to')?.id
  const parent = parentId === undefined ? undefined : included.posts.get(parentId)
  if (!parent) return null
  const isOurs = parent.author_id === us.id
  const author = included.users.get(parent.author_id)
  return {
    remoteId: parent.id,
    authorHandle: author?.username ?? (isOurs ? us.handle : ''),
    text: postText(parent),
    isOurs,
  }
}

function attachments(keys: readonly string[], media: ReadonlyMap<string, WireMedia>): Attachment[] {
  return keys.flatMap((key) => {
    const item = media.get(key)
    const url = secureUrl(item?.url ?? item?.preview_image_url)
    if (!item || url === null) return []
    const kind = item.type === 'photo' ? 'image' : 'video'
    return [{ kind, url, alt: item.alt_text ?? '', width: item.width ?? null, height: item.height ?? null }]
  })
}

/** X's own codes for "no language" (links only, too short) are none. */
function language(lang: string | undefined): string | null {
  return lang === undefined || /^(und|zxx|art|q..)$/.test(lang) ? null : lang
}

function secureUrl(url: string | undefined): string | null {
  return url?.startsWith('https://') === true ? url : null
}
