import type { ReplyRoute } from '#shared/domain/conversations/message'
import type { WirePost } from './wire'

/**
 * Since 2026-02-23 X takes a reply from its interface only where the author called for us: by mentioning us in that very
 * post, by replying to us, or by quoting us. Elsewhere the answer is written on x.com.
 */
export function postReplyRoute(
  post: WirePost,
  us: { readonly id: string; readonly handle: string },
  posts: ReadonlyMap<string, WirePost>,
): ReplyRoute {
  const mentionsUs = (post.longText?.entities?.mentions ?? post.entities?.mentions ?? []).some(
    ({ id, username }) => id === us.id || username.toLowerCase() === us.handle.toLowerCase(),
  )
  const quotesUs = post.references.some(({ type, id }) => type === 'quoted' && posts.get(id)?.author_id === us.id)
  const isCalledFor = mentionsUs || post.in_reply_to_user_id === us.id || quotesUs
  const settings = post.reply_settings ?? 'everyone'
  const isOpen = settings === 'everyone' || (settings === 'mentionedUsers' && mentionsUs)
  return isCalledFor && isOpen ? 'api' : 'web'
}
