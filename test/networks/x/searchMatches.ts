import { mentionedIn } from './mentionedIn'
import type { XPost, XState, XUser } from './model'

/**
 * The part of X's search language that Shopbell writes: `(TERM OR TERM) -from:NAME -@NAME -is:retweet`, where a term is a
 * phrase in quotes, a hashtag, a handle or `url:"…"`. Looser than X: parts of words are found too. Null: X would refuse the query.
 */
export function searchMatches(state: XState, query: string): ((post: XPost) => boolean) | null {
  if (query.length < 1 || query.length > 512) return null
  const [, group, rest] = /^\((.+)\)((?: -\S+)*)$/s.exec(query) ?? []
  if (group === undefined || rest === undefined) return null
  const terms = group.split(' OR ').map((term) => asNeedle(term.trim()))
  if (terms.some((needle) => needle === null)) return null
  const excluded = rest.trim().split(' ')
  return (post) =>
    terms.some((needle) => needle !== null && post.text.toLowerCase().includes(needle)) &&
    excluded.every((one) => !isExcluded(state, post, one))
}

function asNeedle(term: string): string | null {
  const [, phrase] = /^(?:url:)?"([^"]+)"$/.exec(term) ?? []
  if (phrase !== undefined) return phrase.toLowerCase()
  return /^[#@]?[\p{L}\p{N}_]+$/u.test(term) ? term.toLowerCase() : null
}

function isExcluded(state: XState, post: XPost, term: string): boolean {
  const [, from] = /^-from:(\w+)$/.exec(term) ?? []
  const author = state.users.get(post.authorId)
  if (from !== undefined) return author !== undefined && isCalled(author, from)
  const [, named] = /^-@(\w+)$/.exec(term) ?? []
  return named !== undefined && mentionedIn(state, post.text).some(({ user }) => isCalled(user, named))
}

function isCalled({ username }: XUser, name: string): boolean {
  return username.toLowerCase() === name.toLowerCase()
}
