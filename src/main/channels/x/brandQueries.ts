import { joinedForms } from '#shared/domain/brand/joinedForms'
import { termKind } from '#shared/domain/brand/termKind'

/** X takes at most 512 characters per query from apps like ours. */
const longestQuery = 512

/**
 * Searches for the shop's own words, without what mentions already bring and what the shop wrote itself. As many terms per
 * query as fit; a term too long for any query is left out.
 */
export function brandQueries(terms: readonly string[], handle: string): readonly string[] {
  const own = handle === '' ? '' : ` -from:${handle} -@${handle}`
  const query = (group: readonly string[]): string => `(${group.join(' OR ')})${own} -is:retweet`
  const groups: string[][] = []
  for (const term of [...new Set(terms.flatMap(searchTerms))]) {
    const last = groups.at(-1)
    if (last && query([...last, term]).length <= longestQuery) last.push(term)
    else if (query([term]).length <= longestQuery) groups.push([term])
  }
  return groups.map(query)
}

/**
 * A term as X understands it literally: a hashtag, a handle, a web address or a phrase. X looks for a phrase word by word, so
 * several words are also asked for as the hashtags that join them.
 */
function searchTerms(term: string): readonly string[] {
  const text = term.replace(/["\\]/g, ' ').replace(/\s+/g, ' ').trim()
  if (text === '') return []
  if (/^#[\p{L}\p{N}_]+$/u.test(text) || /^@\w{1,15}$/.test(text)) return [text]
  if (termKind(text) === 'address') return [`url:"${text.replace(/^https?:\/\//i, '')}"`]
  return [`"${text}"`, ...(/[\p{L}\p{N}][^\p{L}\p{N}\p{M}]+[\p{L}\p{N}]/u.test(text) ? hashtags(text) : [])]
}

/** Nobody writes longer ones: a guess. */
const longestHashtag = 40

/** The likeliest only: a query has little room. X takes no hashtag of digits alone. */
function hashtags(text: string): readonly string[] {
  const forms = joinedForms(text)
  const likely = forms.length > 1 ? [forms[0], forms.at(-1)] : forms
  return likely
    .filter((form) => form !== undefined && form.length <= longestHashtag && /\p{L}/u.test(form))
    .map((form) => `#${form}`)
}
