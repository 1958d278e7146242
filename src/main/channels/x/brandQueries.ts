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
  for (const term of terms.map(searchTerm).filter((text) => text !== '')) {
    const last = groups.at(-1)
    if (last && query([...last, term]).length <= longestQuery) last.push(term)
    else if (query([term]).length <= longestQuery) groups.push([term])
  }
  return groups.map(query)
}

/** A term as X understands it literally: everything that is not a lone word, hashtag or web address becomes a phrase. */
function searchTerm(term: string): string {
  const text = term.replace(/["\\]/g, ' ').replace(/\s+/g, ' ').trim()
  if (text === '') return ''
  if (/^#[\p{L}\p{N}_]+$/u.test(text)) return text
  if (/^(https?:\/\/)?([a-z0-9-]+\.)+[a-z]{2,}(\/\S*)?$/i.test(text))
    return `url:"${text.replace(/^https?:\/\//i, '')}"`
  return `"${text}"`
}
