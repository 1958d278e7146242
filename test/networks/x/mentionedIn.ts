import type { XPost, XState, XUser } from './model'

/** The users a text names with @, as X resolves them. */
export function mentionedIn(state: XState, text: string): readonly { user: XUser; start: number; end: number }[] {
  const byName = usersByName(state)
  return [...text.matchAll(/@(\w{1,15})/g)].flatMap((match) => {
    const user = byName.get((match[1] ?? '').toLowerCase())
    return user ? [{ user, start: match.index, end: match.index + match[0].length }] : []
  })
}

export function mentions(state: XState, post: XPost, userId: string): boolean {
  return mentionedIn(state, post.text).some(({ user }) => user.id === userId)
}

/** The rule of 2026-02-23: the author must have called for the one who replies. */
export function summons(state: XState, post: XPost, userId: string): boolean {
  const repliesToUs = post.inReplyToId !== null && state.posts.get(post.inReplyToId)?.authorId === userId
  const quotesUs = post.quotedId !== null && state.posts.get(post.quotedId)?.authorId === userId
  return mentions(state, post, userId) || repliesToUs || quotesUs
}

const known = new WeakMap<XState, { readonly count: number; readonly byName: ReadonlyMap<string, XUser> }>()

/** Nobody changes their name here: the map is made anew only when somebody was added. */
function usersByName(state: XState): ReadonlyMap<string, XUser> {
  const last = known.get(state)
  if (last?.count === state.users.size) return last.byName
  const byName = new Map([...state.users.values()].map((user) => [user.username.toLowerCase(), user]))
  known.set(state, { count: state.users.size, byName })
  return byName
}
